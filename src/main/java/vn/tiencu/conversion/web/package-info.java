/** Plans, moves and complaints for programs and screens. */
@NullMarked
package vn.tiencu.conversion.web;

import org.jspecify.annotations.NullMarked;
