/** When a task is due, how urgent it becomes and who must be told. */
@NullMarked
package vn.tiencu.engine.deadlines;

import org.jspecify.annotations.NullMarked;
