/** Targets of the founding resolutions: what is wanted, what the records say, year by year. */
@NullMarked
package vn.tiencu.cockpit.targets;

import org.jspecify.annotations.NullMarked;
