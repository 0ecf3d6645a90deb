/** Classes and trainees over HTTP. */
@NullMarked
package vn.tiencu.training.classes.web;

import org.jspecify.annotations.NullMarked;
