/** Plans, the units and bodies that were asked, and the journal in the database. */
@NullMarked
package vn.tiencu.training.store;

import org.jspecify.annotations.NullMarked;
