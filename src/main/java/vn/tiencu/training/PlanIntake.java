package vn.tiencu.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.store.TrainingPlans;

/** Reads the wish for a plan against the table of parties and the plans that there are. */
@Component
class PlanIntake {

    private static final String PARTIES = "training_parties";
    private final TrainingPlans plans;
    private final Decisions decisions;
    private final Bodies bodies;
    private final HouseClock clock;

    PlanIntake(TrainingPlans plans, Decisions decisions, Bodies bodies, HouseClock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Who takes part; refused when nobody sits in a body that has to act. */
    TrainingPlan.Parties parties(PlanKind kind) {
        Map<String, @Nullable Object> row =
                decisions.evaluate(PARTIES, Map.of("planKind", kind.name())).get(0);
        var parties = new TrainingPlan.Parties(
                body(row, "drafter"),
                body(row, "endorser"),
                body(row, "appraiser"),
                body(row, "standing"),
                body(row, "issuer"),
                body(row, "clerk"));
        parties.all().stream()
                .filter(each -> bodies.members(each, clock.today()).isEmpty())
                .findFirst()
                .ifPresent(empty -> {
                    throw refused("bodyWithoutMembers", "kind", Message.of("training.bodyWithoutMembers", empty));
                });
        return parties;
    }

    private static String body(Map<String, @Nullable Object> row, String output) {
        return String.valueOf(row.get(output));
    }

    /** This year's or next year's plan: an older one is over, a later one rests on nothing yet. */
    void requireYear(PlanRequest request) {
        int now = clock.today().getYear();
        if (request.year() < now || request.year() > now + 1) {
            throw refused(
                    "yearNotPlannable", "year", Message.of("training.yearNotPlannable", year(now), year(now + 1)));
        }
    }

    /** The annual plan stands for itself and once a year; an adjustment changes one that is in force. */
    void requireBase(PlanRequest request) {
        boolean annual = request.kind() == PlanKind.ANNUAL;
        if (annual && request.adjusts() != null) {
            throw refused("adjustsNothing", "adjusts", Message.of("training.annualAdjustsNothing"));
        }
        String inForce = inForce(request.year());
        if (annual && inForce != null) {
            throw refused("alreadyIssued", "year", Message.of("training.alreadyIssued", inForce));
        }
        if (!annual && (request.adjusts() == null || !request.adjusts().equals(inForce))) {
            throw refused("adjustsNothing", "adjusts", Message.of("training.adjustsNothing", year(request.year())));
        }
    }

    private @Nullable String inForce(int year) {
        return plans.of(year).stream()
                .filter(each -> each.kind() == PlanKind.ANNUAL)
                .filter(each -> each.issue().publishedOn() != null)
                .map(each -> each.number().toString())
                .findFirst()
                .orElse(null);
    }

    TrainingPlan begun(CaseNumber number, PlanRequest request, TrainingPlan.Parties parties, Caller caller) {
        String rules = List.of(PARTIES, "training_deadline", "training_consultation", "training_clock").stream()
                .map(each -> each + ":" + decisions.latest(each).version())
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        return new TrainingPlan(
                number,
                request.year(),
                request.kind(),
                request.adjusts(),
                request.direction(),
                caller.username(),
                clock.today(),
                Stage.CALL,
                parties,
                rules,
                null,
                null,
                TrainingPlan.Issue.NONE,
                TrainingPlan.Report.NONE,
                null);
    }

    /** What the process remembers from its beginning. */
    static Map<String, Object> variables(TrainingPlan begun) {
        TrainingPlan.Parties parties = begun.parties();
        Map<String, Object> variables = new HashMap<>();
        variables.put(TrainingProcess.DRAFTER_BODY.name(), parties.drafter());
        variables.put(TrainingProcess.ENDORSER_BODY.name(), parties.endorser());
        variables.put(TrainingProcess.APPRAISER_BODY.name(), parties.appraiser());
        variables.put(TrainingProcess.STANDING_BODY.name(), parties.standing());
        variables.put(TrainingProcess.ISSUER_BODY.name(), parties.issuer());
        variables.put(TrainingProcess.CLERK_BODY.name(), parties.clerk());
        variables.put(TrainingProcess.ANNUAL_PLAN.name(), begun.kind() == PlanKind.ANNUAL);
        return variables;
    }

    /** A year in a message is no amount: it is written without a thousands mark. */
    private static String year(int year) {
        return String.valueOf(year);
    }

    private static Refused refused(String code, String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
