package vn.tiencu.training.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.TrainingPlans;

/** Who may see the path and the forecast of a plan: its bodies and the board all of it, an asked unit the dates only. */
@Service
public class PathDesk {

    /** The working calendar has no rules of law before and no lunar dates long after. */
    private static final int FIRST_YEAR = 2014;

    private static final int LAST_YEAR = 2098;
    private final TrainingPlans plans;
    private final PlanPath path;
    private final Forecast forecast;
    private final Standing standing;
    private final HouseClock clock;

    PathDesk(TrainingPlans plans, PlanPath path, Forecast forecast, Standing standing, HouseClock clock) {
        this.plans = plans;
        this.path = path;
        this.forecast = forecast;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * A path as a caller may see it.
     *
     * @param whole whether who holds it may be shown
     */
    public record Seen(Course course, boolean whole) {}

    /** The path of a plan; refused (404) for whoever has no part in it. */
    @Transactional(readOnly = true)
    public Seen course(String caseNumber, @Nullable LocalDate asOf, Caller caller) {
        TrainingPlan plan = plans.get(caseNumber);
        boolean whole = plan.isKnownTo(caller);
        if (!whole && !isAsked(plan, caller)) {
            throw Refused.notFound(Message.of("training.unknown", caseNumber));
        }
        return new Seen(path.of(plan, day(asOf, plan.year())), whole);
    }

    /** The path of a plan that nobody has begun. */
    public Seen notBegun(int year, @Nullable LocalDate asOf) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refused.malformed("year", Message.of("training.path.badYear", year, FIRST_YEAR, LAST_YEAR));
        }
        return new Seen(path.notBegun(year, day(asOf, year)), false);
    }

    /** The forecast of a plan; it tells how bodies keep their terms, so units that are only asked do not see it (403). */
    @Transactional(readOnly = true)
    public Outlook outlook(String caseNumber, @Nullable LocalDate asOf, Caller caller) {
        TrainingPlan plan = plans.get(caseNumber);
        if (plan.isKnownTo(caller)) {
            return forecast.of(plan, day(asOf, plan.year()));
        }
        if (isAsked(plan, caller)) {
            throw Refused.forbidden(Message.of("training.path.forecastHidden"));
        }
        throw Refused.notFound(Message.of("training.unknown", caseNumber));
    }

    private boolean isAsked(TrainingPlan plan, Caller caller) {
        return caller.bodies().stream().anyMatch(body -> standing.asked(plan, body));
    }

    private LocalDate day(@Nullable LocalDate asOf, int year) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        if (asOf != null && Math.abs(day.getYear() - year) > 2) {
            throw Refused.malformed("asOf", Message.of("training.path.badDay", day, year));
        }
        return day;
    }
}
