/** Plans, lines, moves and complaints in the database. */
@NullMarked
package vn.tiencu.conversion.store;

import org.jspecify.annotations.NullMarked;
