/** Complaints in the database. */
@NullMarked
package vn.tiencu.conversion.complaints.store;

import org.jspecify.annotations.NullMarked;
