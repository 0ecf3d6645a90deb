/** Runs and places in the product's own tables. */
@NullMarked
package vn.tiencu.chains.store;

import org.jspecify.annotations.NullMarked;
