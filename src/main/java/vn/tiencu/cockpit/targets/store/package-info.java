/** Where the targets and the figures entered by hand are kept. */
@NullMarked
package vn.tiencu.cockpit.targets.store;

import org.jspecify.annotations.NullMarked;
