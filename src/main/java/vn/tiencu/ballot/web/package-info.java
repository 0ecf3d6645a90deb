/** The question what the rules make of a count, over HTTP. */
@NullMarked
package vn.tiencu.ballot.web;

import org.jspecify.annotations.NullMarked;
