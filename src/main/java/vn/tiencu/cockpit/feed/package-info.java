/** Keeps the board's tables true: with every event of the engine, after an upgrade, and when a month is over. */
@NullMarked
package vn.tiencu.cockpit.feed;

import org.jspecify.annotations.NullMarked;
