package vn.tiencu.chains;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.tiencu.chains.rules.ChainRules;

/** Checks moves against every rule, in plain Java and without the solver: what people change is checked by this, and what the solver proposes too. */
@Service
public class ChainCheck {

    private final ChainRules rules;

    ChainCheck(ChainRules rules) {
        this.rules = rules;
    }

    /**
     * The moves, completed by those of whom they say nothing, with everything that they do not meet. A mover or seat that is not in the problem is
     * left out and is the edge's to refuse.
     */
    public Proposal check(ChainProblem problem, List<Move> moves) {
        Lines lines = new Lines(problem, moves);
        Findings findings = new Findings(problem, rules.of(problem.kind()));
        List<UnmetRule> unmet = new ArrayList<>();
        unmet.addAll(new SeatChecks(lines, findings).all());
        unmet.addAll(new PersonChecks(lines, findings).all());
        unmet.addAll(new MoveChecks(lines, findings).all());
        return Proposal.of(lines.moves(), unmet);
    }
}
