/** Plans, moves and complaints over HTTP. */
@NullMarked
package vn.tiencu.conversion.web;

import org.jspecify.annotations.NullMarked;
