package vn.tiencu.conversion.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.rules.ConversionRules;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.engine.TaskAct;

/** The day of a move, and the terms that end by a day of its plan. */
@ModelBean("conversion_clock")
public class MoveClock implements TaskAct.OwnTerms {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private final ConversionMoves moves;
    private final ConversionPlans plans;
    private final ConversionRules rules;
    private final WorkingCalendar calendar;
    private final HouseClock clock;

    MoveClock(
            ConversionMoves moves,
            ConversionPlans plans,
            ConversionRules rules,
            WorkingCalendar calendar,
            HouseClock clock) {
        this.moves = moves;
        this.plans = plans;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When the transfer is to be signed. */
    public Date moveDay(DelegateExecution execution) {
        LocalDate day = moves.get(execution.getProcessBusinessKey()).moveOn();
        return Date.from(day.atTime(OFFICE_OPENS).atZone(HouseClock.ZONE).toInstant());
    }

    /** The notice and the hand-over have their usual terms, but never beyond the day that the plan leaves them. */
    @Override
    public Optional<Term> term(DelegateExecution execution, String element, Term ruled) {
        return switch (element) {
            case "UserTask_NotifyPerson" ->
                moves.find(execution.getProcessBusinessKey()).flatMap(each -> until(latestNotice(each), ruled));
            case "UserTask_ConfirmHandOver" ->
                moves.find(execution.getProcessBusinessKey()).flatMap(each -> until(each.handOverBy(), ruled));
            default -> Optional.empty();
        };
    }

    private LocalDate latestNotice(ConversionMove move) {
        return move.moveOn()
                .minusDays(rules.notice(plans.get(move.planNumber()).unitId()).days());
    }

    private Optional<Term> until(LocalDate last, Term ruled) {
        LocalDate today = clock.today();
        return calendar.deadline(today, ruled).due().isAfter(last)
                ? Optional.of(new Term((int) Math.max(0, ChronoUnit.DAYS.between(today, last)), Term.Unit.UNTIL_DAY))
                : Optional.empty();
    }
}
