package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.cockpit.BoardAgainstHistory;

/**
 * A complaint stops the notice to a person: five working days from Monday, 23 November 2026, until the 30th. What reminds of it
 * goes on by the working days, not by the bare days lost.
 */
abstract class StandstillWalks extends ConversionHouse {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SEVENTH = LocalDate.of(2026, 12, 7);

    @Autowired
    private WorkingCalendar calendar;

    private String move = "";

    @BeforeEach
    void begins() {
        move = PlanOfAUnit.begun(this).firstMove();
    }

    private static LocalDateTime opening(int day) {
        return LocalDateTime.of(2026, 12, day, 8, 0);
    }

    private static LocalDateTime endOf(int day) {
        return LocalDateTime.of(2026, 12, day, 23, 59, 59);
    }

    private String urgency() {
        return task(OFFICE, move, "NotifyPerson").urgency();
    }

    @Test
    void remindersGoOnByTheWorkingDays() {
        assertThat(timersOf(move))
                .containsOnly(
                        Map.entry("remind", LocalDateTime.of(2026, 11, 27, 8, 0)),
                        Map.entry("escalate", LocalDateTime.of(2026, 11, 30, 23, 59, 59)),
                        Map.entry("alertBoard", endOf(1)));
        String complaint = complains(move);
        itIs(LocalDate.of(2026, 12, 3));

        decides(complaint, "REJECTED");

        assertThat(due(OFFICE, move, "NotifyPerson")).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(timersOf(move))
                .containsOnly(
                        Map.entry("remind", opening(9)),
                        Map.entry("escalate", endOf(10)),
                        Map.entry("alertBoard", endOf(11)));
    }

    @Test
    void aReminderThatHasRungRingsAgain() {
        comesTo(FRIDAY);
        assertThat(urgency()).isEqualTo("DUE_SOON");
        assertThat(timersOf(move)).doesNotContainKey("remind");
        String complaint = complains(move);
        comesTo(SEVENTH);
        assertThat(urgency()).as("nothing rings while it stands still").isEqualTo("DUE_SOON");

        decides(complaint, "REJECTED");

        assertThat(urgency()).isEqualTo("USUAL");
        assertThat(timersOf(move)).containsEntry("remind", opening(9)).hasSize(3);
        comesTo(LocalDate.of(2026, 12, 8));
        assertThat(urgency()).isEqualTo("USUAL");
        comesTo(LocalDate.of(2026, 12, 9));
        assertThat(urgency()).isEqualTo("DUE_SOON");
        comesTo(LocalDate.of(2026, 12, 11));
        assertThat(urgency()).isEqualTo("OVERDUE");
    }

    @Test
    void whatWasLateBeforeIsLateAfter() {
        comesTo(LocalDate.of(2026, 12, 2));
        assertThat(urgency()).isEqualTo("OVERDUE");
        String complaint = complains(move);
        itIs(LocalDate.of(2026, 12, 14));

        decides(complaint, "REJECTED");

        assertThat(due(OFFICE, move, "NotifyPerson")).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(urgency()).isEqualTo("OVERDUE");
        assertThat(timersOf(move)).containsOnly(Map.entry("alertBoard", endOf(14)));
    }

    @Test
    void theBoardAndTheHistoryHaveTheNewEnd() {
        String complaint = complains(move);
        itIs(SEVENTH);
        complaints.withdraw(complaint, "Đã được giải thích.", caller(OFFICE));

        assertThat(new BoardAgainstHistory(jdbc, calendar).stepsAgree(move)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT due_on FROM board_step WHERE case_number = ?")
                        .param(move)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2026, 12, 14));
    }
}
