/** What the model of a plan does. */
@NullMarked
package vn.tiencu.conversion.plans.process;

import org.jspecify.annotations.NullMarked;
