package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.Assignments;

/** The timers of the models that belong to a plan or a person, and the terms that the table alone cannot know. */
@ModelBean("rotation_clock")
public class RotationClock implements TaskAct.OwnTerms {

    private static final String ROOM = RotationProcess.MAIN.key();
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private final AskedUnits units;
    private final Assignments assignments;
    private final CaseTerms terms;
    private final WorkingCalendar calendar;
    private final HouseClock clock;

    RotationClock(
            AskedUnits units, Assignments assignments, CaseTerms terms, WorkingCalendar calendar, HouseClock clock) {
        this.units = units;
        this.assignments = assignments;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When units that are still silent are no longer waited for: some days after the last of their due days. */
    public Date proposalsClose(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        LocalDate last = units.of(number).stream()
                .map(AskedUnit::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(clock.today());
        return Date.from(calendar.deadline(last, terms.of(ROOM, number, "BoundaryEvent_ProposalsClosed"))
                .dueInstant());
    }

    /** When silence of the consulted bodies no longer holds the case up. */
    public Date opinionsClose(DelegateExecution execution) {
        Term term = terms.of(ROOM, execution.getProcessBusinessKey(), "BoundaryEvent_OpinionsClosed");
        return Date.from(calendar.deadline(clock.today(), term).dueInstant());
    }

    /** The next yearly evaluation, the last one on the last day of the rotation (NĐ 170/2025, Điều 49). */
    public Date evaluationDue(DelegateExecution execution) {
        RotationAssignment about = assignments.get(execution.getProcessBusinessKey());
        LocalDate from = Objects.requireNonNull(about.decision().from());
        LocalDate until = Objects.requireNonNull(about.decision().until());
        LocalDate last = about.years().nextEvaluation();
        LocalDate base = last == null ? from : last;
        int year = terms.of(ROOM, about.number().toString(), "TimerEvent_EvaluationDue")
                .amount();
        LocalDate next = from.plusMonths((ChronoUnit.MONTHS.between(from, base) / year + 1L) * year);
        LocalDate due = next.isAfter(until) ? until : next;
        assignments.evaluationDue(about.number().toString(), due);
        assignments.moveTo(about.number().toString(), Stage.SUPERVISION);
        return Date.from(due.atTime(OFFICE_OPENS).atZone(HouseClock.ZONE).toInstant());
    }

    /** A unit was given its day in the letter. */
    @Override
    public Optional<Term> term(DelegateExecution execution, String element, Term ruled) {
        if (!element.equals("UserTask_ProposePeople")) {
            return Optional.empty();
        }
        String body = String.valueOf(execution.getVariable(RotationProcess.UNIT_BODY.name()));
        return units.of(execution.getProcessBusinessKey()).stream()
                .filter(each -> each.body().equals(body) && each.dueOn().isAfter(clock.today()))
                .map(each ->
                        new Term((int) ChronoUnit.DAYS.between(clock.today(), each.dueOn()), Term.Unit.CALENDAR_DAYS))
                .findFirst();
    }
}
