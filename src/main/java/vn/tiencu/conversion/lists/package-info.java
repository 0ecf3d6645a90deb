/** Which positions must be converted and how often, who works in them, what holds a move back, and who falls due when. */
@NullMarked
package vn.tiencu.conversion.lists;

import org.jspecify.annotations.NullMarked;
