/** How a plan gets to its ceilings in time: the latest lawful day of each step, and the chance by what happened before. */
@NullMarked
package vn.tiencu.training.path;

import org.jspecify.annotations.NullMarked;
