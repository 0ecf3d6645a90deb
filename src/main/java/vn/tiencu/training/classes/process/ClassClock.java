package vn.tiencu.training.classes.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.store.ClassRuns;

/** The timers of a class, and the term of the task that waits for its last day. */
@ModelBean("training_classClock")
public class ClassClock implements TaskAct.OwnTerms {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private final ClassRuns runs;
    private final ClassTerms terms;
    private final WorkingCalendar calendar;
    private final HouseClock clock;

    ClassClock(ClassRuns runs, ClassTerms terms, WorkingCalendar calendar, HouseClock clock) {
        this.runs = runs;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When silence of a unit no longer holds the class up. */
    public Date sendingCloses(DelegateExecution execution) {
        return Date.from(calendar.deadline(
                        clock.today(), terms.of(execution.getProcessBusinessKey(), "BoundaryEvent_SendingClosed"))
                .dueInstant());
    }

    /** When heads are asked what the training changed (NĐ 171/2025, Điều 26.3e). */
    public Date effectDue(DelegateExecution execution) {
        LocalDate day = Objects.requireNonNull(
                runs.get(execution.getProcessBusinessKey()).effectDue());
        return Date.from(day.atTime(OFFICE_OPENS).atZone(HouseClock.ZONE).toInstant());
    }

    /** Attendance is recorded some working days after the last day of the class. */
    @Override
    public Optional<Term> term(DelegateExecution execution, String element, Term ruled) {
        if (!element.equals("UserTask_RecordAttendance")) {
            return Optional.empty();
        }
        return runs.find(execution.getProcessBusinessKey())
                .map(TrainingClass::called)
                .map(call -> calendar.deadline(call.endsOn(), ruled).due())
                .map(due -> (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), due)))
                .map(days -> new Term(days, Term.Unit.CALENDAR_DAYS));
    }
}
