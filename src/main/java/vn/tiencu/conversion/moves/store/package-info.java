/** Moves in the database. */
@NullMarked
package vn.tiencu.conversion.moves.store;

import org.jspecify.annotations.NullMarked;
