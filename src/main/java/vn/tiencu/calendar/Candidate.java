package vn.tiencu.calendar;

import java.util.List;
import vn.tiencu.calendar.store.CalendarRows.Version;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;
import vn.tiencu.kernel.Period;

/**
 * The calendar as a document would make it, checked but not stored.
 *
 * @param current the edition in force, read from the store
 * @param version the version that it would become
 * @param affected the days that may change
 */
record Candidate(Edition current, Version version, List<DayRow> days, List<RuleRow> rules, Period affected) {

    Edition edition() {
        return new Edition(version.version(), days, rules);
    }
}
