/** Plans and their lines in the database. */
@NullMarked
package vn.tiencu.conversion.plans.store;

import org.jspecify.annotations.NullMarked;
