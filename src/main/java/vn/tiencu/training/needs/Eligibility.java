package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Decisions.Edition;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.needs.Check.Outcome;

/** Who may stand on a line of a plan: table {@code training_eligibility}; limits and outcomes are the table's. */
@Component
class Eligibility {

    private final RuleTables tables;

    Eligibility(RuleTables tables) {
        this.tables = tables;
    }

    /** Judges under the edition in force, for many lines of one plan. */
    Judge judge(int planYear) {
        return new Judge(tables, tables.latest("training_eligibility"), planYear);
    }

    /** One edition of the conditions at work. */
    static final class Judge {

        private final RuleTables tables;
        private final Edition edition;
        private final int planYear;

        private Judge(RuleTables tables, Edition edition, int planYear) {
            this.tables = tables;
            this.edition = edition;
            this.planYear = planYear;
        }

        /** What speaks against a person in a programme that begins in a quarter, the worst first. */
        List<Check> unmet(Trainee trainee, Programme programme, int quarter) {
            LocalDate begin = LocalDate.of(planYear, 3 * quarter - 2, 1);
            return new EligibilityFacts(trainee, programme, begin)
                    .all()
                    .flatMap(fact -> check(fact, programme).stream())
                    .filter(each -> each.outcome() != Outcome.MET)
                    .sorted(Comparator.comparing(Check::outcome).reversed())
                    .toList();
        }

        /** The check of one fact; empty where the condition is not one of this programme. */
        Optional<Check> check(EligibilityFact fact, @Nullable Programme programme) {
            Map<String, @Nullable Object> asked = new HashMap<>();
            asked.put("criterion", fact.criterion());
            asked.put("subject", programme == null ? null : programme.subject());
            asked.put("weeks", programme == null ? null : programme.weeks());
            asked.put("state", fact.state());
            asked.put("amount", fact.amount());
            return tables.first(edition, asked).map(row -> check(fact, row));
        }

        private static Check check(EligibilityFact fact, RuleRow row) {
            int limit = row.number("limit");
            Object standard = fact.asked() == null ? "" : fact.asked();
            String change = row.textOrNull("change");
            @Nullable
            Message wouldChange =
                    change == null ? null : Words.change(change, limit, standard, fact.reachedAfter(limit));
            return new Check(
                    fact.criterion(),
                    row.text("citation"),
                    Words.required(row.text("required"), limit, standard),
                    fact.found(),
                    Outcome.valueOf(row.text("outcome")),
                    wouldChange);
        }
    }
}
