package vn.tiencu.conversion.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.ChainSource;
import vn.tiencu.chains.Move;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanDesk;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.rules.PlanDays;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.identity.Caller;

/**
 * The people of a plan and where they may go, while the personnel office drafts it: to one another's work, or to a vacant place of
 * their profession (NĐ 59/2019, Điều 37.1). Lines that are handed up are the superior's to arrange.
 */
@Component
class ConversionChains implements ChainSource {

    private final ConversionPlans plans;
    private final PlanLines lines;
    private final PlanDesk desk;
    private final PlanPeople people;
    private final Works works;
    private final PlanDays days;

    ConversionChains(
            ConversionPlans plans, PlanLines lines, PlanDesk desk, PlanPeople people, Works works, PlanDays days) {
        this.plans = plans;
        this.lines = lines;
        this.desk = desk;
        this.people = people;
        this.works = works;
        this.days = days;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ChainProblem> problem(String caseNumber, Caller caller) {
        return plans.find(caseNumber).filter(each -> isDrafted(each, caller)).map(this::problem);
    }

    private static boolean isDrafted(ConversionPlan plan, Caller caller) {
        return plan.stage() == ConversionPlan.Stage.DRAFT
                && caller.isIn(plan.parties().drafter());
    }

    private ChainProblem problem(ConversionPlan plan) {
        List<PlanLine> moving = moving(plan.number().toString());
        Map<String, Work> found = works.of(plan, moving);
        var movesOn = days.first(plan);
        return new ChainProblem(
                        ChainProblem.Kind.CONVERSION,
                        movesOn,
                        found.values().stream().map(people::seat).toList(),
                        people.movers(persons(moving), found.values(), movesOn))
                .keeping(kept(moving, found));
    }

    private static List<String> persons(List<PlanLine> moving) {
        return moving.stream().map(PlanLine::personId).toList();
    }

    private List<PlanLine> moving(String caseNumber) {
        return lines.of(caseNumber).stream().filter(each -> !each.isHandedUp()).toList();
    }

    /** Where the lines send people already, by the office's hand or because it was adopted. */
    private static List<Move> kept(List<PlanLine> moving, Map<String, Work> found) {
        return moving.stream()
                .flatMap(line -> Optional.ofNullable(line.target())
                        .map(target -> new Move(line.personId(), Works.seatOf(line, target, found.keySet())))
                        .stream())
                .toList();
    }

    /** The lines become what was checked, all of them: nobody keeps a target that the moves do not have. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(String caseNumber, Caller caller, List<Move> moves) {
        ConversionPlan plan = plans.get(caseNumber);
        Map<String, String> goes = new HashMap<>();
        for (Move each : moves) {
            String seat = each.seatId();
            if (seat != null) {
                goes.put(each.moverId(), seat);
            }
        }
        List<PlanLine> moving = moving(caseNumber);
        var targets = new Targets(works.of(plan, moving), days.of(plan, persons(moving)));
        desk.write(caseNumber, targets.entries(lines.of(caseNumber), goes), caller);
    }
}
