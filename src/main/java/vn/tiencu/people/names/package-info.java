/** Vietnamese names as they are ordered and looked for, the same on every database. */
@NullMarked
package vn.tiencu.people.names;

import org.jspecify.annotations.NullMarked;
