package vn.tiencu.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.calendar.CalendarDay;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;

/** Questions about deadlines and days that store nothing. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private static final int MOST_WORKING_DAYS = DeadlineQuestion.TermUnit.WORKING_DAYS.most;
    private static final int MOST_YEARS_OF_DAYS = 3;

    private final WorkingCalendar calendar;
    private final Explanations explanations;

    CalendarController(WorkingCalendar calendar, Explanations explanations) {
        this.calendar = calendar;
        this.explanations = explanations;
    }

    @Operation(summary = "When a term ends, day by day")
    @GetMapping("/deadline")
    DeadlineAnswer deadline(@ParameterObject DeadlineQuestion question) {
        Deadline deadline = calendar.deadline(question.day(), question.term());
        return DeadlineAnswer.of(deadline, explanations.of(deadline));
    }

    @Operation(summary = "The last day of receipt that leaves working days to end before a ceiling date")
    @GetMapping("/latest-start")
    LatestStartAnswer latestStart(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String workingDays) {
        LocalDate ceiling = Asked.date("before", before);
        int amount = Asked.amount("workingDays", workingDays, MOST_WORKING_DAYS);
        LocalDate start = calendar.latestStart(ceiling, amount);
        Deadline deadline = calendar.deadline(start, Term.workingDays(amount));
        boolean provisional = deadline.provisional() || anyProvisional(deadline.due(), ceiling);
        return new LatestStartAnswer(
                ceiling,
                amount,
                start,
                deadline.due(),
                deadline.calendarVersion(),
                provisional,
                explanations.latestStart(ceiling, deadline, provisional));
    }

    @Operation(summary = "Every day of a range with its type, reason and source")
    @GetMapping("/days")
    DaysAnswer days(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        LocalDate first = Asked.date("from", from);
        LocalDate last = Asked.date("to", to);
        if (last.isBefore(first)) {
            throw Asked.refused("rangeBackwards", "to", first, last);
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS_OF_DAYS))) {
            throw Asked.refused("rangeTooLong", "to", MOST_YEARS_OF_DAYS);
        }
        return DaysAnswer.of(first, last, calendar.version(), calendar.days(first, last));
    }

    private boolean anyProvisional(LocalDate due, LocalDate ceiling) {
        List<CalendarDay> between = calendar.days(due, ceiling.minusDays(1));
        return between.stream().anyMatch(CalendarDay::provisional);
    }
}
