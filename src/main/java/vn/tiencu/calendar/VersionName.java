package vn.tiencu.calendar;

import java.util.List;
import vn.tiencu.calendar.store.DayRow;

/** Names versions so that a person can read them: the last year with announced days, then a running number. */
final class VersionName {

    private VersionName() {}

    /** Such as {@code 2026-}, to which the running number is added. */
    static String prefix(List<DayRow> days) {
        return days.stream().mapToInt(each -> each.date().getYear()).max().orElseThrow() + "-";
    }
}
