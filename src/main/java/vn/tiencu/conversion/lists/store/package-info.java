/** Lists, assignments and grounds in the database. */
@NullMarked
package vn.tiencu.conversion.lists.store;

import org.jspecify.annotations.NullMarked;
