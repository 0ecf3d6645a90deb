/** Compensation cases over HTTP. */
@NullMarked
package vn.tiencu.training.compensation.web;

import org.jspecify.annotations.NullMarked;
