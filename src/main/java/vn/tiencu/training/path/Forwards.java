package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;

/** Counts from a day on through the terms of the steps, as if every body used its whole term. */
record Forwards(WorkingCalendar calendar, Terms terms) {

    /** When each step ends; the open ones at the end of their own term, or at once when it has run out. */
    Map<PathStep, LocalDate> of(List<PathStep> way, List<Stand> open, LocalDate begin) {
        Map<PathStep, LocalDate> ends = new EnumMap<>(PathStep.class);
        LocalDate soonest = fromWorkingDay(begin);
        LocalDate end = begin;
        for (PathStep step : way) {
            LocalDate from = end;
            end = open.stream()
                    .filter(each -> each.step() == step)
                    .map(each -> each.due().isBefore(soonest) ? soonest : each.due())
                    .max(LocalDate::compareTo)
                    .orElseGet(
                            () -> calendar.deadline(from, terms.of(step).term()).due());
            ends.put(step, end);
        }
        return ends;
    }

    int between(LocalDate from, LocalDate to) {
        return between(calendar, from, to);
    }

    /** Working days from one day to another, the first not counted; fewer than none when it is the later one. */
    static int between(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(calendar, to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    /** The day itself or the next working day. */
    LocalDate fromWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day)
                ? day
                : calendar.deadline(day, Term.workingDays(1)).due();
    }
}
