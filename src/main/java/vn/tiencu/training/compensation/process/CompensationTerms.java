package vn.tiencu.training.compensation.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.store.Compensations;

/** Terms that run from a day in the case: the meeting (NĐ 171/2025, Điều 11.3), the receipt of the decision (Điều 13.1). */
@Component
class CompensationTerms implements TaskAct.OwnTerms {

    private final Compensations compensations;
    private final WorkingCalendar calendar;
    private final HouseClock clock;

    CompensationTerms(Compensations compensations, WorkingCalendar calendar, HouseClock clock) {
        this.compensations = compensations;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Optional<Term> term(DelegateExecution execution, String element, Term ruled) {
        return switch (element) {
            case "UserTask_SendRecommendation", "UserTask_ConfirmPayment" ->
                compensations
                        .find(execution.getProcessBusinessKey())
                        .flatMap(each -> Optional.ofNullable(begins(each, element)))
                        .map(from -> calendar.deadline(from, ruled).due())
                        .map(due -> (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), due)))
                        .map(days -> new Term(days, Term.Unit.CALENDAR_DAYS));
            default -> Optional.empty();
        };
    }

    private static @Nullable LocalDate begins(Compensation about, String element) {
        Compensation.Meeting meeting = about.meeting();
        return element.equals("UserTask_ConfirmPayment")
                ? about.decision().receivedOn()
                : meeting == null ? null : meeting.heldOn();
    }
}
