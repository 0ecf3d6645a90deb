package vn.tiencu.conversion.moves.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.engine.TaskAct;

/** The day of the move, and the term of the notice before it. */
@ModelBean("conversion_moveClock")
public class MoveClock implements TaskAct.OwnTerms {
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    private final Moves moves;
    private final Plans plans;
    private final HouseClock clock;

    MoveClock(Moves moves, Plans plans, HouseClock clock) {
        this.moves = moves;
        this.plans = plans;
        this.clock = clock;
    }

    /** When the transfer is put before the head. */
    public Date moveDue(DelegateExecution execution) {
        LocalDate day = moves.get(execution.getProcessBusinessKey()).moveOn();
        return Date.from(day.atTime(OFFICE_OPENS).atZone(HouseClock.ZONE).toInstant());
    }

    /** The notice must be given so many days before the move. */
    @Override
    public Optional<Term> term(DelegateExecution execution, String element, Term ruled) {
        if (!element.equals("UserTask_NotifyPerson")) {
            return Optional.empty();
        }
        return moves.find(execution.getProcessBusinessKey())
                .map(each ->
                        each.moveOn().minusDays(plans.get(each.planNumber()).noticeDays()))
                .map(last -> (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), last)))
                .map(days -> new Term(days, Term.Unit.CALENDAR_DAYS));
    }
}
