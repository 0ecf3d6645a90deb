/** The move of one person by a published plan. */
@NullMarked
package vn.tiencu.conversion.moves;

import org.jspecify.annotations.NullMarked;
