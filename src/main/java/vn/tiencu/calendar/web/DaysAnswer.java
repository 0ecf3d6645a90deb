package vn.tiencu.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.CalendarDay;

/** The days of a range, one by one. */
record DaysAnswer(LocalDate from, LocalDate to, String calendarVersion, boolean provisional, List<DayAnswer> days) {

    /** One day; reason and source only where it is not an ordinary working day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayAnswer(
            LocalDate date,
            CalendarDay.Type type,
            @Nullable String reason,
            @Nullable String source,
            boolean provisional) {}

    static DaysAnswer of(LocalDate from, LocalDate to, String version, List<CalendarDay> days) {
        return new DaysAnswer(
                from,
                to,
                version,
                days.stream().anyMatch(CalendarDay::provisional),
                days.stream()
                        .map(day ->
                                new DayAnswer(day.date(), day.type(), day.reason(), day.source(), day.provisional()))
                        .toList());
    }
}
