package vn.tiencu.conversion;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.chains.ChainCheck;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.ChainSource;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.UnmetRule;
import vn.tiencu.chains.rules.ChainRules;

/** The house with the planner of chains at hand. */
abstract class ChainHouse extends ConversionHouse {

    @Autowired
    List<ChainSource> sources;

    @Autowired
    ChainRules rules;

    @Autowired
    ChainCheck check;

    @Autowired
    private TransactionTemplate transaction;

    /** What the planner is given of a plan by its office. */
    ChainProblem problem(PlanOfAUnit plan) {
        return problem(plan.number(), OFFICE);
    }

    ChainProblem problem(String plan, String office) {
        return sources.stream()
                .flatMap(each -> each.problem(plan, caller(office)).stream())
                .findFirst()
                .orElseThrow();
    }

    void adopt(PlanOfAUnit plan, List<Move> moves) {
        ChainSource room = sources.stream()
                .filter(each -> each.problem(plan.number(), caller(OFFICE)).isPresent())
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> room.adopt(plan.number(), caller(OFFICE), moves));
    }

    /** Hard rules that moves of a plan break, each with its people. */
    List<String> broken(PlanOfAUnit plan, Move... moves) {
        return check.check(problem(plan), Arrays.asList(moves)).unmet().stream()
                .filter(UnmetRule::hard)
                .map(each -> each.code() + " " + String.join(" ", each.moverIds()))
                .toList();
    }

    static PlanLine.Entry waiting(String personId) {
        return new PlanLine.Entry(personId, null, null, null, null, null, false);
    }
}
