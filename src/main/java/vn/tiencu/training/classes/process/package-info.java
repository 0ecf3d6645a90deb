/** What officers do with a class, task by task, and what its model asks for by name. */
@NullMarked
package vn.tiencu.training.classes.process;

import org.jspecify.annotations.NullMarked;
