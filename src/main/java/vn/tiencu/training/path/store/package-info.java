/** How long steps took, and the last verdict that was told, in the database. */
@NullMarked
package vn.tiencu.training.path.store;

import org.jspecify.annotations.NullMarked;
