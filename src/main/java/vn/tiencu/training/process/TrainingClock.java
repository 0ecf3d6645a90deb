package vn.tiencu.training.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.TrainingPlans;

/** The timers of the models that belong to a plan, and the terms that the table alone cannot know. */
@ModelBean("training_clock")
public class TrainingClock implements TaskAct.OwnTerms {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private final TrainingPlans plans;
    private final AskedUnits units;
    private final WorkingCalendar calendar;
    private final HouseClock clock;
    private final CaseTerms terms;

    TrainingClock(TrainingPlans plans, AskedUnits units, WorkingCalendar calendar, HouseClock clock, CaseTerms terms) {
        this.plans = plans;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
        this.terms = terms;
    }

    /** When units that are still silent are no longer waited for: some days after the last of their due days. */
    public Date needsClose(DelegateExecution execution) {
        LocalDate last = units.of(execution.getProcessBusinessKey()).stream()
                .map(AskedUnits.Row::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(clock.today());
        return Date.from(calendar.deadline(
                        last,
                        terms.of(
                                TrainingProcess.MAIN.key(),
                                execution.getProcessBusinessKey(),
                                "BoundaryEvent_NeedsClosed"))
                .dueInstant());
    }

    /** When silence of the consulted bodies no longer holds the draft up. */
    public Date opinionsClose(DelegateExecution execution) {
        return Date.from(calendar.deadline(
                        clock.today(),
                        terms.of(
                                TrainingProcess.MAIN.key(),
                                execution.getProcessBusinessKey(),
                                "BoundaryEvent_OpinionsClosed"))
                .dueInstant());
    }

    /** When the report of the year is begun, early enough to be sent before 31/01 (NĐ 171/2025, Điều 39.1). */
    public Date yearEnds(DelegateExecution execution) {
        TrainingPlan about = plans.get(execution.getProcessBusinessKey());
        LocalDate begins = calendar.workingDaysBefore(
                about.reportBefore(),
                terms.of(TrainingProcess.MAIN.key(), execution.getProcessBusinessKey(), "TimerEvent_YearEnds")
                        .amount());
        return Date.from(begins.atTime(OFFICE_OPENS).atZone(HouseClock.ZONE).toInstant());
    }

    /** The day that its unit was given; what is left of the seven working days. */
    @Override
    public Optional<Term> term(DelegateExecution execution, String element, Term ruled) {
        String caseNumber = execution.getProcessBusinessKey();
        return switch (element) {
            case "UserTask_ProposeNeeds" -> unitTerm(execution, caseNumber);
            case "UserTask_AppraisePlan" ->
                plans.find(caseNumber)
                        .map(TrainingPlan::receipt)
                        .map(receipt -> new Term(receipt.daysLeft(), ruled.unit()));
            default -> Optional.empty();
        };
    }

    private Optional<Term> unitTerm(DelegateExecution execution, String caseNumber) {
        String body = TrainingProcess.UNIT_BODY.find(execution);
        return Optional.ofNullable(body)
                .flatMap(each -> units.ofBody(caseNumber, each))
                .map(row -> (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), row.dueOn())))
                .map(days -> new Term(days, Term.Unit.CALENDAR_DAYS));
    }
}
