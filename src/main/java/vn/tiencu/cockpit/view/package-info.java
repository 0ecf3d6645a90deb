/** What the board reads: cases, timelines, deadlines kept and missed, where time goes, what stands still. */
@NullMarked
package vn.tiencu.cockpit.view;

import org.jspecify.annotations.NullMarked;
