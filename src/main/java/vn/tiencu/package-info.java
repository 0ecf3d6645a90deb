/** Tiến Cử: personnel work of a province, from the nomination to the signed decision. */
@NullMarked
package vn.tiencu;

import org.jspecify.annotations.NullMarked;
