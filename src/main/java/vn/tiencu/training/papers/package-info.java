/** The papers of training plans, classes and compensation, in the forms of the Party and of the State. */
@NullMarked
package vn.tiencu.training.papers;

import org.jspecify.annotations.NullMarked;
