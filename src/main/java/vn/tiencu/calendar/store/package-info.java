/** Keeps every version of the holiday rows and of the rules from which unannounced years are computed. */
@NullMarked
package vn.tiencu.calendar.store;

import org.jspecify.annotations.NullMarked;
