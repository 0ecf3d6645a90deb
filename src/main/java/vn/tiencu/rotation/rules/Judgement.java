package vn.tiencu.rotation.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Decisions;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Finding.Outcome;
import vn.tiencu.standards.Verdict;

/** Puts a rotation that is thought of before every condition, always in the same order; the worst finding counts. */
@Component
class Judgement {

    private final GroupFact group;
    private final MoveFacts move;
    private final PersonFacts person;
    private final Decisions decisions;

    Judgement(GroupFact group, MoveFacts move, PersonFacts person, Decisions decisions) {
        this.group = group;
        this.move = move;
        this.person = person;
        this.decisions = decisions;
    }

    Verdict of(Intended intended) {
        List<Finding> findings = List.of(
                group.of(intended),
                move.remaining(intended),
                move.duration(intended),
                person.health(intended),
                move.notLocal(intended),
                person.conduct(intended),
                person.standard(intended));
        Outcome worst =
                findings.stream().map(Finding::outcome).max(Outcome::compareTo).orElse(Outcome.UNKNOWN);
        return new Verdict(worst == Outcome.UNKNOWN ? Outcome.BLOCKED : worst, findings, editions());
    }

    private String editions() {
        return Stream.of("condition", "conduct", "limit", "notLocal", "remaining")
                .map(each -> "rotation_" + each)
                .map(each -> each + ":" + decisions.latest(each).version())
                .collect(Collectors.joining(","));
    }
}
