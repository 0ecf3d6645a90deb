/** Cases, candidates, opinions and the journal in the database. */
@NullMarked
package vn.tiencu.appointment.store;

import org.jspecify.annotations.NullMarked;
