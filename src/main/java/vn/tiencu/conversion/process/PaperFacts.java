package vn.tiencu.conversion.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.Complaint;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.Standing;
import vn.tiencu.conversion.papers.ComplaintFacts;
import vn.tiencu.conversion.papers.MoveFacts;
import vn.tiencu.conversion.papers.PlanFacts;
import vn.tiencu.conversion.papers.PlannedMove;
import vn.tiencu.conversion.rules.ConversionRules;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.conversion.store.PlanLines;

/** Gathers what the papers state. */
@Component
class PaperFacts {

    private final ConversionPlans plans;
    private final PlanLines lines;
    private final ConversionMoves moves;
    private final Radar radar;
    private final ConversionRules rules;
    private final HouseClock clock;

    PaperFacts(
            ConversionPlans plans,
            PlanLines lines,
            ConversionMoves moves,
            Radar radar,
            ConversionRules rules,
            HouseClock clock) {
        this.plans = plans;
        this.lines = lines;
        this.moves = moves;
        this.radar = radar;
        this.rules = rules;
        this.clock = clock;
    }

    PlanFacts of(ConversionPlan plan) {
        List<PlanLine> all = lines.of(plan.number().toString());
        long waiting = radar.of(plan.unitId(), clock.today()).stream()
                .filter(each -> each.standing() == Standing.DEFERRED || each.standing() == Standing.NEVER)
                .count();
        return new PlanFacts(
                plan.number().toString(),
                plan.year(),
                plan.unitId(),
                plan.parties().leadership(),
                all.stream().flatMap(PaperFacts::planned).toList(),
                (int) waiting,
                all.stream()
                        .filter(PlanLine::isHandedUp)
                        .map(PlanLine::fromDuties)
                        .toList(),
                rules.notice(plan.unitId()).days(),
                plan.remarks());
    }

    MoveFacts of(ConversionMove move) {
        ConversionPlan plan = plans.get(move.planNumber());
        return new MoveFacts(
                move.number().toString(), move.planNumber(), plan.parties().leadership(), planned(move));
    }

    ComplaintFacts of(Complaint complaint, String findings, boolean upheld) {
        ConversionMove move = moves.get(complaint.moveNumber());
        ConversionPlan plan = plans.get(move.planNumber());
        return new ComplaintFacts(
                complaint.number().toString(),
                plan.parties().superior(),
                plan.unitId(),
                planned(move),
                complaint.receivedOn(),
                complaint.content(),
                findings,
                upheld);
    }

    private static Stream<PlannedMove> planned(PlanLine line) {
        PlanLine.Target target = line.target();
        return target == null || line.isHandedUp()
                ? Stream.empty()
                : Stream.of(new PlannedMove(
                        line.personId(),
                        line.fromUnit(),
                        line.fromDuties(),
                        line.fromItem(),
                        target.unitId(),
                        target.duties(),
                        target.moveOn()));
    }

    private PlannedMove planned(ConversionMove move) {
        PlanLine line = lines.find(move.lineId()).orElseThrow();
        PlanLine.Target target = Objects.requireNonNull(line.target(), "a move has a target");
        return new PlannedMove(
                line.personId(),
                line.fromUnit(),
                line.fromDuties(),
                line.fromItem(),
                target.unitId(),
                target.duties(),
                move.moveOn());
    }
}
