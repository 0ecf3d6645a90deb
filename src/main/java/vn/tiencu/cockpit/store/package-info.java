/** The board's own tables: cases, their steps, months that are over. */
@NullMarked
package vn.tiencu.cockpit.store;

import org.jspecify.annotations.NullMarked;
