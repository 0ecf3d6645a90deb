/** The lines of a plan where people work on them: one person and one programme each, edited, imported, compared. */
@NullMarked
package vn.tiencu.training.lines;

import org.jspecify.annotations.NullMarked;
