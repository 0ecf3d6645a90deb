/** Lines, classes, money and kept versions of plans in the database. */
@NullMarked
package vn.tiencu.training.lines.store;

import org.jspecify.annotations.NullMarked;
