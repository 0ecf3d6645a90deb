/** Rotations over HTTP. */
@NullMarked
package vn.tiencu.rotation.web;

import org.jspecify.annotations.NullMarked;
