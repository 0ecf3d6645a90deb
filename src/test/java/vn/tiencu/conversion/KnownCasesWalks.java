package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.conversion.rules.ConversionRules;
import vn.tiencu.conversion.store.Complaints;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.CaseNumber;

/** The Department of Health knows of three cases of each kind, which lie behind nine newer ones of Finance. */
abstract class KnownCasesWalks extends ConversionHouse {

    private static final String HEALTH = "yte.tochuc";
    private static final int FIRST = 990001;

    @Autowired
    private ConversionRules rules;

    @Autowired
    private ConversionPlans planRows;

    @Autowired
    private ConversionMoves moveRows;

    @Autowired
    private Complaints complaintRows;

    @BeforeEach
    void threeAndNine() {
        for (int at = 0; at < 12; at++) {
            add(FIRST + at, at < 3 ? "so-y-te" : "so-tai-chinh");
        }
    }

    @AfterEach
    void takeThemAway() {
        List.of("plan", "move", "complaint")
                .forEach(each -> jdbc.sql("DELETE FROM conversion_" + each + " WHERE case_number LIKE '%-2026-99%'")
                        .update());
    }

    private void add(int serial, String unit) {
        CaseNumber plan = new CaseNumber("CD", 2026, serial);
        CaseNumber move = new CaseNumber("CV", 2026, serial);
        planRows.add(new ConversionPlan(
                plan,
                serial,
                unit,
                rules.parties(unit),
                "x",
                BEGIN,
                ConversionPlan.Stage.DRAFT,
                "",
                ConversionPlan.Issue.NONE,
                null));
        var target = new PlanLine.Target(unit, "TC-1", "Việc khác", BEGIN, BEGIN);
        var line =
                new PlanLine(plan.toString(), plan.toString(), 0, "cb-2004", unit, "TC-2", "Việc", target, null, null);
        moveRows.add(ConversionMove.begun(move, line, target, BEGIN));
        complaintRows.add(complaint(new CaseNumber("KN", 2026, serial), move, BEGIN));
    }

    private static Complaint complaint(CaseNumber number, CaseNumber move, LocalDate on) {
        return new Complaint(
                number, move.toString(), "x", on, "Trù dập.", Complaint.Stage.DECISION, null, null, null, null);
    }

    /** A list of numbers after a number. */
    private interface Lists {
        List<CaseNumber> after(@Nullable String before, int most, Caller caller);
    }

    private <T> Lists lists(Reading<T> reading, Function<T, CaseNumber> number) {
        return (before, most, caller) ->
                reading.known(before, most, caller).stream().map(number).toList();
    }

    private interface Reading<T> {
        List<T> known(@Nullable String before, int most, Caller caller);
    }

    private void isFullAsLongAsThereAreMore(String prefix, Lists list) {
        List<CaseNumber> own = List.of(
                new CaseNumber(prefix, 2026, FIRST + 2),
                new CaseNumber(prefix, 2026, FIRST + 1),
                new CaseNumber(prefix, 2026, FIRST));
        Caller health = caller(HEALTH);
        assertThat(list.after(null, 2, health)).as("the first page").isEqualTo(own.subList(0, 2));
        assertThat(list.after(own.get(1).toString(), 2, health))
                .as("the last page")
                .startsWith(own.get(2));
        assertThat(list.after(null, 5, caller(OFFICE)))
                .as("whoever sees all of the newest")
                .first()
                .isEqualTo(new CaseNumber(prefix, 2026, FIRST + 11));
    }

    @Test
    void thePagesOfPlansAreFull() {
        isFullAsLongAsThereAreMore("CD", lists(plans::known, ConversionPlan::number));
    }

    @Test
    void thePagesOfMovesAreFull() {
        isFullAsLongAsThereAreMore("CV", lists(moves::known, ConversionMove::number));
    }

    @Test
    void thePagesOfComplaintsAreFull() {
        isFullAsLongAsThereAreMore("KN", lists(complaints::known, Complaint::number));
    }
}
