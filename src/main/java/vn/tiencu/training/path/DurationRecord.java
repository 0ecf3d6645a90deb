package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.ActEntered;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.path.store.Durations;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;

/**
 * Keeps how long each step of an annual plan took, as it ends. The next step of the office also closes what silent bodies
 * left open.
 */
@Component
class DurationRecord {

    private final Durations durations;
    private final AskedUnits units;
    private final Opinions opinions;
    private final HouseClock clock;
    private final WorkingCalendar calendar;

    DurationRecord(
            Durations durations, AskedUnits units, Opinions opinions, HouseClock clock, WorkingCalendar calendar) {
        this.durations = durations;
        this.units = units;
        this.opinions = opinions;
        this.clock = clock;
        this.calendar = calendar;
    }

    void on(ActEntered act, TrainingPlan plan) {
        PathStep step = PathStep.ofElement(act.element()).orElse(null);
        LocalDate given = act.given();
        if (step == null
                || given == null
                || plan.kind() != PlanKind.ANNUAL
                || step.compareTo(PathStep.ISSUE_NUMBER) > 0) {
            return;
        }
        keep(plan, step, act.body(), given, clock.today(), true);
        if (step == PathStep.CONSOLIDATE_NEEDS) {
            units.of(act.caseNumber())
                    .forEach(each -> silent(
                            plan, PathStep.PROPOSE_NEEDS, each.body(), each.askedOn(), given, each.answeredOn()));
        }
        if (step == PathStep.FINISH_DRAFT) {
            opinions.of(act.caseNumber())
                    .forEach(each ->
                            silent(plan, PathStep.GIVE_OPINION, each.body(), each.sentOn(), given, each.answeredOn()));
        }
    }

    private void silent(
            TrainingPlan plan,
            PathStep step,
            String body,
            LocalDate asked,
            LocalDate closed,
            @Nullable LocalDate answered) {
        if (answered == null) {
            keep(plan, step, body, asked, closed, false);
        }
    }

    private void keep(
            TrainingPlan plan, PathStep step, String body, LocalDate began, LocalDate ended, boolean answered) {
        int days = Math.max(0, Forwards.between(calendar, began, ended));
        String source = plan.number().toString();
        durations.add(
                UUID.randomUUID().toString(), new Spell(plan.year(), step, body, began, ended, days, answered, source));
    }
}
