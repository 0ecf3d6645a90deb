package vn.tiencu.calendar;

import vn.tiencu.kernel.Period;

/**
 * A new version of the calendar is in force: open deadlines that touch the period must be recomputed, shown and notified.
 * Published in the transaction of the import; read the new version after its commit.
 *
 * @param affected the days that may have changed
 */
public record CalendarChanged(String version, String previous, Period affected) {}
