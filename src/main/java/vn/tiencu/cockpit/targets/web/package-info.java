/** The targets over HTTP. */
@NullMarked
package vn.tiencu.cockpit.targets.web;

import org.jspecify.annotations.NullMarked;
