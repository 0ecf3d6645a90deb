/** The path and the forecast of a plan over HTTP. */
@NullMarked
package vn.tiencu.training.path.web;

import org.jspecify.annotations.NullMarked;
