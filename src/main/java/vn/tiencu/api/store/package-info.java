/** What the interface remembers of starts. */
@NullMarked
package vn.tiencu.api.store;

import org.jspecify.annotations.NullMarked;
