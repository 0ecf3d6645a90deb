/** What officers do with a plan, task by task, and what the models ask for by name. */
@NullMarked
package vn.tiencu.training.process;

import org.jspecify.annotations.NullMarked;
