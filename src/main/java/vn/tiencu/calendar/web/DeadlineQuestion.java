package vn.tiencu.calendar.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.Term.Unit;

/** A question for a deadline: the day of the event and one term, named by its unit or as amount and unit. */
record DeadlineQuestion(
        @Parameter(description = "Day of the event, not counted", required = true) @Schema(format = "date") @Nullable
        String from,

        @Nullable String workingDays,
        @Nullable String calendarDays,
        @Nullable String months,
        @Nullable String years,

        @Parameter(description = "How many of unit") @Nullable
        String amount,

        @Parameter(description = "workingDays | calendarDays | months | years") @Nullable
        String unit) {

    private static final String UNITS =
            Arrays.stream(TermUnit.values()).map(each -> each.field).collect(Collectors.joining(", "));

    /** The units under their names in the interface, with the longest term that is still answered. */
    enum TermUnit {
        WORKING_DAYS("workingDays", Unit.WORKING_DAYS, 10_000),
        CALENDAR_DAYS("calendarDays", Unit.CALENDAR_DAYS, 10_000),
        MONTHS("months", Unit.MONTHS, 2_400),
        YEARS("years", Unit.YEARS, 200);

        final String field;
        final Unit unit;
        final int most;

        TermUnit(String field, Unit unit, int most) {
            this.field = field;
            this.unit = unit;
            this.most = most;
        }
    }

    LocalDate day() {
        return Asked.date("from", from);
    }

    Term term() {
        long named = Stream.of(workingDays, calendarDays, months, years)
                .filter(Objects::nonNull)
                .count();
        boolean general = amount != null || unit != null;
        if (named == 0 && !general) {
            throw Asked.refused("termMissing", "workingDays", UNITS);
        }
        if (named > 1 || (named == 1 && general)) {
            throw Asked.refused("termTwice", general ? "unit" : "workingDays", UNITS);
        }
        return general ? generalTerm() : namedTerm();
    }

    private Term namedTerm() {
        TermUnit asked = Arrays.stream(TermUnit.values())
                .filter(each -> text(each) != null)
                .findFirst()
                .orElseThrow();
        return new Term(Asked.amount(asked.field, text(asked), asked.most), asked.unit);
    }

    private @Nullable String text(TermUnit asked) {
        return switch (asked) {
            case WORKING_DAYS -> workingDays;
            case CALENDAR_DAYS -> calendarDays;
            case MONTHS -> months;
            case YEARS -> years;
        };
    }

    private Term generalTerm() {
        TermUnit asked = Arrays.stream(TermUnit.values())
                .filter(each -> each.field.equals(unit))
                .findFirst()
                .orElseThrow(() -> Asked.refused("unitUnknown", "unit", UNITS));
        return new Term(Asked.amount("amount", amount, asked.most), asked.unit);
    }
}
