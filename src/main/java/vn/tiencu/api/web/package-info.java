/** Turns every failure of a request into a problem document. */
@NullMarked
package vn.tiencu.api.web;

import org.jspecify.annotations.NullMarked;
