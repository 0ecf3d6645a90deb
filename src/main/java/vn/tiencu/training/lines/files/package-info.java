/** Lines of a plan as a file: written for a spreadsheet, read back, compared with what stands in the plan. */
@NullMarked
package vn.tiencu.training.lines.files;

import org.jspecify.annotations.NullMarked;
