/** Lines of plans over HTTP. */
@NullMarked
package vn.tiencu.training.lines.web;

import org.jspecify.annotations.NullMarked;
