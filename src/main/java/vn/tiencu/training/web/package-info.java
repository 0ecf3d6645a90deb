/** Training plans over HTTP. */
@NullMarked
package vn.tiencu.training.web;

import org.jspecify.annotations.NullMarked;
