/** A unit's yearly plan of position conversion. */
@NullMarked
package vn.tiencu.conversion.plans;

import org.jspecify.annotations.NullMarked;
