/** Compensation cases and their councils in the database. */
@NullMarked
package vn.tiencu.training.compensation.store;

import org.jspecify.annotations.NullMarked;
