package vn.tiencu.conversion.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.ChainSource;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Mover;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.PlanDesk;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.rules.ConversionRules;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.identity.Caller;

/** The people of a plan who change their work with one another, while the personnel office drafts it (NĐ 59/2019, Điều 37.1). */
@Component
class ConversionChains implements ChainSource {

    private final ConversionPlans plans;
    private final PlanLines lines;
    private final PlanDesk desk;
    private final PlanPeople people;
    private final ConversionRules rules;
    private final CaseTerms terms;
    private final WorkingCalendar calendar;
    private final HouseClock clock;

    ConversionChains(
            ConversionPlans plans,
            PlanLines lines,
            PlanDesk desk,
            PlanPeople people,
            ConversionRules rules,
            CaseTerms terms,
            WorkingCalendar calendar,
            HouseClock clock) {
        this.plans = plans;
        this.lines = lines;
        this.desk = desk;
        this.people = people;
        this.rules = rules;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
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
        LocalDate today = clock.today();
        LocalDate movesOn = firstDay(plan, today);
        List<String> moving = moving(plan.number().toString());
        List<Mover> movers =
                moving.stream().map(each -> people.mover(each, today, movesOn)).toList();
        var seats =
                people.works(moving, today).values().stream().map(people::seat).toList();
        return new ChainProblem(ChainProblem.Kind.CONVERSION, movesOn, seats, movers);
    }

    private List<String> moving(String caseNumber) {
        return lines.of(caseNumber).stream()
                .filter(each -> !each.isHandedUp())
                .map(PlanLine::personId)
                .toList();
    }

    /** The first day for which everyone can still be told in time. */
    private LocalDate firstDay(ConversionPlan plan, LocalDate today) {
        return today.plusDays(rules.notice(plan.unitId()).days() + 1L);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(String caseNumber, Caller caller, List<Move> moves) {
        ConversionPlan plan = plans.get(caseNumber);
        LocalDate today = clock.today();
        Map<String, Work> works = people.works(moving(caseNumber), today);
        Map<String, Integer> taken = new HashMap<>();
        Map<String, @Nullable String> goes = new HashMap<>();
        moves.forEach(each -> goes.put(each.moverId(), each.seatId()));
        List<PlanLine.Entry> entries = new ArrayList<>();
        for (PlanLine line : lines.of(caseNumber)) {
            String seat = goes.get(line.personId());
            Work work = seat == null ? null : works.get(seat);
            entries.add(
                    work == null ? kept(line) : moved(plan, line, work, taken.merge(work.id(), 1, Integer::sum) - 1));
        }
        desk.write(caseNumber, entries, caller);
    }

    private static PlanLine.Entry kept(PlanLine line) {
        PlanLine.Target target = line.target();
        return target == null
                ? new PlanLine.Entry(line.personId(), null, null, null, null, null, line.isHandedUp())
                : new PlanLine.Entry(
                        line.personId(),
                        target.unitId(),
                        target.item(),
                        target.duties(),
                        target.moveOn(),
                        target.handOverBy(),
                        line.isHandedUp());
    }

    private PlanLine.Entry moved(ConversionPlan plan, PlanLine line, Work work, int place) {
        PlanLine.Target target = line.target();
        LocalDate on = target == null ? firstDay(plan, clock.today()) : target.moveOn();
        LocalDate by = target == null ? handOver(plan, on) : target.handOverBy();
        return new PlanLine.Entry(line.personId(), work.unitId(), work.item(), work.duties(place), on, by, false);
    }

    private LocalDate handOver(ConversionPlan plan, LocalDate from) {
        String number = plan.number().toString();
        return calendar.deadline(from, terms.of(ConversionProcess.MAIN.key(), number, "UserTask_ConfirmHandOver"))
                .due();
    }
}
