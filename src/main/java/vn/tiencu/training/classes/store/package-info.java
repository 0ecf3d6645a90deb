/** Classes on their way, their trainees, marks and departures in the database. */
@NullMarked
package vn.tiencu.training.classes.store;

import org.jspecify.annotations.NullMarked;
