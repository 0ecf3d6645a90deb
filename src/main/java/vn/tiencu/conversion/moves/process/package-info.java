/** What the model of a move does. */
@NullMarked
package vn.tiencu.conversion.moves.process;

import org.jspecify.annotations.NullMarked;
