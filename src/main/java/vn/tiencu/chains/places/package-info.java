/** Where units lie, as far as the file says it. */
@NullMarked
package vn.tiencu.chains.places;

import org.jspecify.annotations.NullMarked;
