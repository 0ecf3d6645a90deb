/** What officers do with a compensation case, task by task. */
@NullMarked
package vn.tiencu.training.compensation.process;

import org.jspecify.annotations.NullMarked;
