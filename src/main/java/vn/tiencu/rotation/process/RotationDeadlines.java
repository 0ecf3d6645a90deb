package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.AfterGivenDay;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.Cases;
import vn.tiencu.kernel.Message;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Opinion;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.DueDays;
import vn.tiencu.rotation.store.Opinions;
import vn.tiencu.rotation.store.RotationPlans;

/**
 * The deadlines of this room that are no task's: the day that a unit was given for its proposals, the day until which a body was
 * asked for its opinion, and when the organisation board waits for neither any longer. The years away are counted in months and
 * never move.
 */
@Component
class RotationDeadlines implements RunningDeadlines {

    private static final String ROOM = RotationProcess.MAIN.key();
    private static final String UNITS = "unitDue";
    private static final String OPINIONS = "opinionDue";
    private static final String UNITS_CLOSE = "BoundaryEvent_ProposalsClosed";
    private static final String OPINIONS_CLOSE = "BoundaryEvent_OpinionsClosed";
    private final AskedUnits units;
    private final Opinions opinions;
    private final RotationPlans plans;
    private final Assignments assignments;
    private final DueDays days;
    private final CaseTerms terms;
    private final Cases cases;
    private final WorkingCalendar calendar;

    RotationDeadlines(
            AskedUnits units,
            Opinions opinions,
            RotationPlans plans,
            Assignments assignments,
            DueDays days,
            CaseTerms terms,
            Cases cases,
            WorkingCalendar calendar) {
        this.units = units;
        this.opinions = opinions;
        this.plans = plans;
        this.assignments = assignments;
        this.days = days;
        this.terms = terms;
        this.cases = cases;
        this.calendar = calendar;
    }

    @Override
    public String source() {
        return ROOM;
    }

    @Override
    public List<Open> open() {
        return Stream.of(
                        units.silent().stream().map(this::unit),
                        opinions.silent().stream().map(this::opinion),
                        cases.timersAt(UNITS_CLOSE).entrySet().stream().flatMap(this::proposalsClose),
                        cases.timersAt(OPINIONS_CLOSE).entrySet().stream().flatMap(this::opinionsClose))
                .flatMap(each -> each)
                .filter(this::isCounted)
                .toList();
    }

    /** A day that its term does not lead to was counted under an older rule; no decree may put the new rule on it. */
    private boolean isCounted(Open deadline) {
        Term term = deadline.term();
        return term != null && calendar.deadline(deadline.from(), term).due().equals(deadline.due());
    }

    /** A unit was given a day, so the days until it are calendar days. */
    private Open unit(AskedUnit row) {
        Term given = new Term((int) ChronoUnit.DAYS.between(row.askedOn(), row.dueOn()), Term.Unit.CALENDAR_DAYS);
        return open(UNITS, "/" + row.body(), row.caseNumber(), row.body(), row.askedOn(), given, row.dueOn());
    }

    private Open opinion(Opinions.Asked asked) {
        Opinion row = asked.opinion();
        Term term = terms.of(ROOM, asked.caseNumber(), "UserTask_GiveOpinion");
        return open(OPINIONS, "/" + row.body(), asked.caseNumber(), row.body(), row.sentOn(), term, row.dueOn());
    }

    /** One clock for all units of a plan; it runs from the last day that any of them was given. */
    private Stream<Open> proposalsClose(Map.Entry<String, LocalDate> ends) {
        return plans.find(ends.getKey()).map(plan -> proposalsClose(plan, ends.getValue())).stream();
    }

    private Open proposalsClose(RotationPlan plan, LocalDate ends) {
        String number = plan.number().toString();
        LocalDate from = units.of(number).stream()
                .map(AskedUnit::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(ends);
        var clock = AfterGivenDay.of(from, terms.of(ROOM, number, UNITS_CLOSE), calendar);
        return open(UNITS_CLOSE, "", number, plan.parties().drafter(), clock.from(), clock.term(), ends);
    }

    /** One clock for all bodies of a round; it runs from the day of the letters. Other rooms name their clocks alike. */
    private Stream<Open> opinionsClose(Map.Entry<String, LocalDate> ends) {
        return assignments.find(ends.getKey()).stream().flatMap(about -> opinionsClose(about, ends.getValue()));
    }

    private Stream<Open> opinionsClose(RotationAssignment about, LocalDate ends) {
        String number = about.number().toString();
        String drafter = about.parties().drafter();
        return opinions.of(number).stream()
                .filter(each -> !each.part().equals("REMARK"))
                .map(Opinion::sentOn)
                .max(Comparator.naturalOrder())
                .map(from ->
                        open(OPINIONS_CLOSE, "", number, drafter, from, terms.of(ROOM, number, OPINIONS_CLOSE), ends))
                .stream();
    }

    private static Open open(
            String name, String part, String number, String body, LocalDate from, Term term, LocalDate due) {
        return new Open(
                name + "/" + number + part,
                ROOM,
                number,
                Message.of(ROOM + "." + name),
                Set.of(body),
                null,
                from,
                term,
                due);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(List<Move> moves, Decree decree) {
        days.moveUnits(of(UNITS, moves));
        days.moveOpinions(of(OPINIONS, moves));
        cases.moveTimers(UNITS_CLOSE, of(UNITS_CLOSE, moves));
        cases.moveTimers(OPINIONS_CLOSE, of(OPINIONS_CLOSE, moves));
    }

    private static List<Move> of(String name, List<Move> moves) {
        return moves.stream()
                .filter(each -> each.deadline().reference().startsWith(name + "/"))
                .toList();
    }
}
