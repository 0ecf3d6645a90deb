/** The people of a conversion plan as the planner of chains sees them. */
@NullMarked
package vn.tiencu.conversion.chain;

import org.jspecify.annotations.NullMarked;
