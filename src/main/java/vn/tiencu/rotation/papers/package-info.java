/** The papers of rotations, in the forms of the Party and of the State. */
@NullMarked
package vn.tiencu.rotation.papers;

import org.jspecify.annotations.NullMarked;
