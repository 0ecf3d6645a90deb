package vn.tiencu.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.Term.Unit;

/** A deadline as the interface shows it; of the four terms only the asked one is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineAnswer(
        LocalDate from,
        @Nullable Integer workingDays,
        @Nullable Integer calendarDays,
        @Nullable Integer months,
        @Nullable Integer years,
        LocalDate due,
        String calendarVersion,
        boolean provisional,
        String explanation,
        List<DayAnswer> days) {

    /** One day of the way; reason and source only where it is not an ordinary working day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayAnswer(
            LocalDate date,
            boolean counts,
            @Nullable String why,
            @Nullable String source) {}

    static DeadlineAnswer of(Deadline deadline, String explanation) {
        return new DeadlineAnswer(
                deadline.from(),
                amount(deadline, Unit.WORKING_DAYS),
                amount(deadline, Unit.CALENDAR_DAYS),
                amount(deadline, Unit.MONTHS),
                amount(deadline, Unit.YEARS),
                deadline.due(),
                deadline.calendarVersion(),
                deadline.provisional(),
                explanation,
                deadline.days().stream()
                        .map(day -> new DayAnswer(day.date(), day.counts(), day.why(), day.source()))
                        .toList());
    }

    private static @Nullable Integer amount(Deadline deadline, Unit unit) {
        return deadline.term().unit() == unit ? deadline.term().amount() : null;
    }
}
