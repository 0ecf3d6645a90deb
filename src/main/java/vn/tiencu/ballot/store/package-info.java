/** Rows of meetings, sealed entries and results. */
@NullMarked
package vn.tiencu.ballot.store;

import org.jspecify.annotations.NullMarked;
