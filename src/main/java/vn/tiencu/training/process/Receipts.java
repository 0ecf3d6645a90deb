package vn.tiencu.training.process;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** The stamp of a submission that comes in, and what is left of the seven working days (founding document 000, section 3). */
@Component
class Receipts {

    private final Office office;
    private final WorkingCalendar calendar;
    private final HouseClock clock;
    private final ReturnRule rule;
    private final CaseTerms terms;

    Receipts(Office office, WorkingCalendar calendar, HouseClock clock, ReturnRule rule, CaseTerms terms) {
        this.office = office;
        this.calendar = calendar;
        this.clock = clock;
        this.rule = rule;
        this.terms = terms;
    }

    /** A plan is received for the first time, or anew after it was drafted again. */
    void first(TrainingPlan about) {
        office.plans().received(about.number().toString(), clock.now(), whole(about));
    }

    /** The appraiser sends it back: from now on the days do not run. */
    void returned(TrainingPlan about) {
        int left = rule.onReturn(about) == ReturnRule.OnReturn.RESTART
                ? whole(about)
                : Math.max(1, receipt(about).daysLeft() - used(about));
        office.plans().received(about.number().toString(), receipt(about).at().toInstant(), left);
    }

    /** It comes in again, with the days that the return left it. */
    void again(TrainingPlan about) {
        office.plans()
                .received(about.number().toString(), clock.now(), receipt(about).daysLeft());
    }

    /** The day on which it came in. */
    LocalDate day(TrainingPlan about) {
        return receipt(about).at().toLocalDate();
    }

    /** Working days after the day of receipt, today included: today the appraiser had it. */
    private int used(TrainingPlan about) {
        LocalDate received = day(about);
        return received.isBefore(clock.today())
                ? (int) calendar.days(received.plusDays(1), clock.today()).stream()
                        .filter(each -> each.working())
                        .count()
                : 0;
    }

    private int whole(TrainingPlan about) {
        return terms.of(TrainingProcess.MAIN.key(), about.number().toString(), "UserTask_AppraisePlan")
                .amount();
    }

    private static TrainingPlan.Receipt receipt(TrainingPlan about) {
        return Objects.requireNonNull(about.receipt(), "nothing was received yet");
    }
}
