/** Needs that come from the data: gaps against standards, who may go, classes and money. */
@NullMarked
package vn.tiencu.training.needs;

import org.jspecify.annotations.NullMarked;
