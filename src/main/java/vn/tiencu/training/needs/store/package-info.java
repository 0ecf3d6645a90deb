/** The catalogue of programmes and what leaders taught, in the database. */
@NullMarked
package vn.tiencu.training.needs.store;

import org.jspecify.annotations.NullMarked;
