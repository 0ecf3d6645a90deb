/** The planner over HTTP. */
@NullMarked
package vn.tiencu.chains.web;

import org.jspecify.annotations.NullMarked;
