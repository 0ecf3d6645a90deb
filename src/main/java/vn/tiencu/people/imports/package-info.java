/** Files of units, posts, people and records: what may stand in each column, how a file is read and what is refused. */
@NullMarked
package vn.tiencu.people.imports;

import org.jspecify.annotations.NullMarked;
