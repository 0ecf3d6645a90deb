/** What happens at the elements of the rotation models. */
@NullMarked
package vn.tiencu.rotation.process;

import org.jspecify.annotations.NullMarked;
