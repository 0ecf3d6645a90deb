package vn.tiencu.cockpit.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days of a span in two parts: whole months that are added up, and the ranges of days between them.
 *
 * @param months first days of whole months
 * @param ranges the rest
 */
record DayRanges(List<LocalDate> months, List<Range> ranges) {

    /** Both ends included. */
    record Range(LocalDate from, LocalDate to) {}

    static DayRanges of(LocalDate from, LocalDate to, Set<LocalDate> addedUp) {
        List<LocalDate> months = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        LocalDate begin = from;
        LocalDate day = from;
        while (!day.isAfter(to)) {
            LocalDate next = day.withDayOfMonth(1).plusMonths(1);
            if (day.getDayOfMonth() == 1 && !next.minusDays(1).isAfter(to) && addedUp.contains(day)) {
                months.add(day);
                add(ranges, begin, day.minusDays(1));
                begin = next;
            }
            day = next;
        }
        add(ranges, begin, to);
        return new DayRanges(months, ranges);
    }

    private static void add(List<Range> ranges, LocalDate from, LocalDate to) {
        if (!from.isAfter(to)) {
            ranges.add(new Range(from, to));
        }
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    String condition(String column) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < ranges.size(); at++) {
            parts.add(column + " BETWEEN :from" + at + " AND :to" + at);
        }
        return "(" + String.join(" OR ", parts) + ")";
    }

    /** A month that never was, where there is none: a list in SQL must not be empty. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("months", months.isEmpty() ? List.of(LocalDate.of(1, 1, 1)) : months);
        for (int at = 0; at < ranges.size(); at++) {
            values.put("from" + at, ranges.get(at).from());
            values.put("to" + at, ranges.get(at).to());
        }
        return values;
    }
}
