package vn.tiencu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.calendar.RunningDeadlines.Open;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.kernel.Message;

/** Where deadlines go when a day is announced after they were counted. */
class RecountTest {

    private final Edition delivered = DeliveredDays.edition();

    /** An announced day is written with a minus when it is off and with a plus when it is worked. */
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(textBlock = """
            day off on the way,            2026-11-20, 5, WORKING_DAYS,  -2026-11-25, 2026-11-27, 2026-11-30, 2026-11-25
            day off on the last day,       2026-11-20, 5, WORKING_DAYS,  -2026-11-27, 2026-11-27, 2026-11-30, 2026-11-27
            day off the day after the end, 2026-11-20, 5, WORKING_DAYS,  -2026-11-30, 2026-11-27, ,
            day off on the first day,      2026-11-20, 5, WORKING_DAYS,  -2026-11-20, 2026-11-27, ,
            worked Saturday on the way,    2026-11-20, 5, WORKING_DAYS,  +2026-11-21, 2026-11-27, 2026-11-26, 2026-11-21
            worked Saturday after the end, 2026-11-20, 5, WORKING_DAYS,  +2026-11-28, 2026-11-27, ,
            swap that cancels itself,      2026-11-20, 9, WORKING_DAYS,  -2026-11-25 +2026-11-28, 2026-12-03, ,
            swap across the end,           2026-11-20, 5, WORKING_DAYS,  -2026-11-25 +2026-11-28, 2026-11-27, 2026-11-28, 2026-11-25 2026-11-28
            zero days,                     2026-11-20, 0, WORKING_DAYS,  -2026-11-23, 2026-11-20, ,
            zero days on a day now off,    2026-11-20, 0, WORKING_DAYS,  -2026-11-20, 2026-11-20, 2026-11-23, 2026-11-20
            calendar days end on it,       2026-11-20, 5, CALENDAR_DAYS, -2026-11-25, 2026-11-25, 2026-11-26, 2026-11-25
            calendar days pass it,         2026-11-20, 5, CALENDAR_DAYS, -2026-11-24, 2026-11-25, ,
            month rolls into it,           2026-10-25, 1, MONTHS,        -2026-11-25, 2026-11-25, 2026-11-26, 2026-11-25
            month end rolls further,       2026-10-31, 1, MONTHS,        -2026-11-30, 2026-11-30, 2026-12-01, 2026-11-30
            month rolls less far,          2026-10-28, 1, MONTHS,        +2026-11-28, 2026-11-30, 2026-11-28, 2026-11-28
            year ends on it,               2025-11-25, 1, YEARS,         -2026-11-25, 2026-11-25, 2026-11-26, 2026-11-25
            named day now off,             2026-11-20, 7, UNTIL_DAY,     -2026-11-27, 2026-11-27, 2026-11-26, 2026-11-27
            day before a named Saturday,   2026-11-20, 8, UNTIL_DAY,     -2026-11-27, 2026-11-27, 2026-11-26, 2026-11-27
            named Saturday now worked,     2026-11-20, 8, UNTIL_DAY,     +2026-11-28, 2026-11-27, 2026-11-28, 2026-11-28
            day off before a named day,    2026-11-20, 7, UNTIL_DAY,     -2026-11-25, 2026-11-27, ,
            day after a named day,         2026-11-20, 7, UNTIL_DAY,     -2026-11-30, 2026-11-27, ,
            year nobody announced yet,     2027-03-01, 5, WORKING_DAYS,  -2027-03-03, 2027-03-08, 2027-03-09, 2027-03-03
            """)
    void aDeadlineGoesWhereItsTermNowEnds(
            String what,
            LocalDate from,
            int amount,
            Term.Unit unit,
            String announced,
            LocalDate due,
            @Nullable LocalDate newDue,
            @Nullable String days) {
        Open open = open(from, new Term(amount, unit), due);
        assertThat(new Counting(delivered).due(from, new Term(amount, unit))).isEqualTo(due);

        Optional<Move> move = new Recount(delivered, with(announced)).move("tasks", open);

        assertThat(move.map(Move::due)).as(what).isEqualTo(Optional.ofNullable(newDue));
        assertThat(move.map(Move::days).orElse(List.of())).isEqualTo(dates(days));
    }

    /** Such as "before 31/01": the law names the day itself. */
    @Test
    void aDateWithoutATermNeverMoves() {
        LocalDate ceiling = LocalDate.of(2027, 1, 29);
        assertThat(new Recount(delivered, with("-2027-01-29")).move("training", open(ceiling, null, ceiling)))
                .isEmpty();
    }

    @Test
    void aDeadlineThatWasStillCountedOnAnOlderCalendarIsPutRight() {
        Term term = Term.workingDays(5);
        Open late = open(LocalDate.of(2026, 11, 20), term, LocalDate.of(2026, 11, 30));
        Move move = new Recount(delivered, delivered).move("tasks", late).orElseThrow();
        assertThat(move.due()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(move.days()).isEmpty();
        assertThat(move.why().arguments().get(0)).isEqualTo(Message.of("calendar.move.lateCount", "2026-1"));
    }

    private static Open open(LocalDate from, @Nullable Term term, LocalDate due) {
        return new Open(
                "t1",
                "appointment",
                "BN-2026-000001",
                Message.of("appointment.UserTask_Appraise"),
                Set.of("ban-to-chuc"),
                null,
                from,
                term,
                due);
    }

    private Edition with(String announced) {
        List<DayRow> days = new ArrayList<>(delivered.announced());
        for (String each : announced.split(" ")) {
            String type = each.startsWith("-") ? "SWAPPED_OFF" : "SWAPPED_WORKING";
            days.add(new DayRow(LocalDate.parse(each.substring(1)), type, null, "hoán đổi", "TB 1", null));
        }
        return new Edition("next", days, delivered.rules());
    }

    private static List<LocalDate> dates(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(LocalDate::parse).toList();
    }
}
