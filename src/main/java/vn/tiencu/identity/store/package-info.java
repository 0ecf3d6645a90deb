/** Bodies, their dated members and the accounts in the database. */
@NullMarked
package vn.tiencu.identity.store;

import org.jspecify.annotations.NullMarked;
