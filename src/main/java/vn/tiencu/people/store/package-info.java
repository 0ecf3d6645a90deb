/** Tables of the organisation, of people and of imports. */
@NullMarked
package vn.tiencu.people.store;

import org.jspecify.annotations.NullMarked;
