/** The question whether a person may be put into a post, over HTTP. */
@NullMarked
package vn.tiencu.standards.web;

import org.jspecify.annotations.NullMarked;
