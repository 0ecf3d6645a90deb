package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.engine.Decisions.Edition;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.needs.FoundNeed.Reason;

/** Lays the facts before the table {@code training_gap}: which of them is a need, for which programme, how soon. */
final class GapRules {

    private static final int MONTHS_IN_QUARTER = 3;
    private final RuleTables tables;
    private final Edition edition;
    private final int planYear;

    GapRules(RuleTables tables, int planYear) {
        this.tables = tables;
        this.edition = tables.latest("training_gap");
        this.planYear = planYear;
    }

    /**
     * A need before it meets the catalogue.
     *
     * @param coveredBy programmes that, when the person takes one anyway, make this one superfluous
     */
    record Need(String programme, Gap gap, int priority, int quarter, List<String> coveredBy, Reason reason) {}

    /** The needs in the order of the facts, each programme once; one exemption settles its whole criterion. */
    List<Need> needs(Stream<GapFact> facts, Trainee trainee) {
        List<Need> needs = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        facts.forEach(fact -> row(fact).ifPresent(row -> {
            if (!row.isTrue("need")) {
                settled.add(fact.criterion());
            } else if (!isSettled(fact, row, trainee)) {
                needs.add(need(fact, row));
            }
        }));
        Set<String> seen = new HashSet<>();
        return needs.stream()
                .filter(each -> !settled.contains(each.reason().criterion()))
                .filter(each -> seen.add(each.programme()))
                .toList();
    }

    private Optional<RuleRow> row(GapFact fact) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("criterion", fact.criterion());
        asked.put("state", fact.state());
        asked.put("level", fact.level());
        asked.put("amount", fact.amount());
        return tables.first(edition, asked);
    }

    private static boolean isSettled(GapFact fact, RuleRow row, Trainee trainee) {
        Course course = fact.course();
        List<String> settling = course == null ? row.keys("settledBy") : course.settledBy();
        return settling.stream().anyMatch(each -> trainee.completed(each).isPresent());
    }

    private Need need(GapFact fact, RuleRow row) {
        Course course = fact.course();
        String programme = course == null ? row.text("programme") : Objects.requireNonNull(course.programme());
        String gap = course == null ? row.text("gap") : Objects.requireNonNull(course.gap());
        @Nullable LocalDate due = due(fact, row);
        return new Need(
                programme,
                Gap.valueOf(gap),
                row.number("priority"),
                due == null ? row.number("quarter") : quarter(due),
                row.keys("coveredBy"),
                new Reason(fact.criterion(), row.text("citation"), required(fact, row), fact.found(), due));
    }

    private static @Nullable LocalDate due(GapFact fact, RuleRow row) {
        LocalDate since = fact.since();
        return since == null || row.number("limit") == 0 ? null : since.plusMonths(row.number("limit"));
    }

    /** The quarter that ends the term in time; the first one where it has run out before. */
    private int quarter(LocalDate due) {
        if (due.getYear() != planYear) {
            return due.getYear() < planYear ? 1 : 4;
        }
        return (due.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1;
    }

    private static Message required(GapFact fact, RuleRow row) {
        Object asked = fact.asked() == null ? "" : fact.asked();
        return Words.required(row.text("required"), row.number("limit"), asked);
    }
}
