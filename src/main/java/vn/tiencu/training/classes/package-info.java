/** After issue: classes of a published plan, who was called, sent and present, what they brought home and what it changed. */
@NullMarked
package vn.tiencu.training.classes;

import org.jspecify.annotations.NullMarked;
