/** Tables of rotations. */
@NullMarked
package vn.tiencu.rotation.store;

import org.jspecify.annotations.NullMarked;
