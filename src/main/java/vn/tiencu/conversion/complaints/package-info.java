/** Complaints that hold a move up. */
@NullMarked
package vn.tiencu.conversion.complaints;

import org.jspecify.annotations.NullMarked;
