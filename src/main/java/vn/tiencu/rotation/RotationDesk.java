package vn.tiencu.rotation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.rules.Intake;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.RotationPlans;

/** Begins and drops yearly plans, and says who may know of one. */
@Service
public class RotationDesk {

    private static final String ADDRESS = "/api/v1/rotations/";
    private final RotationPlans plans;
    private final AskedUnits units;
    private final Journal journal;
    private final Intake intake;
    private final Cases cases;
    private final HouseClock clock;

    RotationDesk(RotationPlans plans, AskedUnits units, Journal journal, Intake intake, Cases cases, HouseClock clock) {
        this.plans = plans;
        this.units = units;
        this.journal = journal;
        this.intake = intake;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Begins the plan of a year. Refused (422) for a year that cannot be planned, (403) for bodies that have no part in it,
     * (409) while a plan of the same year is being made.
     */
    @Transactional
    public RotationPlan begin(PlanRequest request, Caller caller) {
        RotationPlan.Parties parties = intake.planParties();
        if (!hasPart(parties, caller)) {
            throw Refused.forbidden(Message.of("rotation.notYourPlan"));
        }
        intake.requireYear(request.year());
        plans.open(request.year()).ifPresent(open -> {
            throw Refused.conflict("alreadyOpen", Message.of("rotation.alreadyOpen", open), ADDRESS + open);
        });
        RotationPlan begun = plan(request, parties, caller);
        plans.add(begun);
        String number = begun.number().toString();
        journal.addOutside(number, "StartEvent_PlanBegun", parties.drafter(), caller, "BEGUN", request.need());
        cases.start(RotationProcess.MAIN.key(), begun.number(), variables(parties));
        return plans.get(number);
    }

    private RotationPlan plan(PlanRequest request, RotationPlan.Parties parties, Caller caller) {
        return new RotationPlan(
                cases.next(RotationProcess.CASE_PREFIX, clock.today().getYear()),
                request.year(),
                request.need(),
                caller.username(),
                clock.today(),
                Stage.DRAFT,
                parties,
                null,
                null,
                new RotationPlan.Issue(null, null, null, null),
                null);
    }

    private static Map<String, Object> variables(RotationPlan.Parties parties) {
        return Map.of(
                RotationProcess.DRAFTER_BODY.name(), parties.drafter(),
                RotationProcess.DECIDER_BODY.name(), parties.decider(),
                RotationProcess.CLERK_BODY.name(), parties.clerk());
    }

    private static boolean hasPart(RotationPlan.Parties parties, Caller caller) {
        return caller.has(Role.MACHINE) || caller.isIn(parties.drafter()) || caller.isIn(parties.decider());
    }

    /** Drops a plan before it is numbered; later it is a conflict (409). */
    @Transactional
    public RotationPlan withdraw(String caseNumber, String reason, Caller caller) {
        RotationPlan about = readable(caseNumber, caller);
        if (!hasPart(about.parties(), caller)) {
            throw Refused.forbidden(Message.of("rotation.notYourPlan"));
        }
        if (about.end() != null) {
            throw tooLate(about);
        }
        journal.addOutside(
                caseNumber, "StartEvent_PlanWithdrawn", about.parties().drafter(), caller, "WITHDRAWN", reason);
        if (!cases.tell(about.number(), RotationProcess.PLAN_WITHDRAWN)) {
            throw tooLate(about);
        }
        return plans.get(caseNumber);
    }

    /** Whether this caller could drop the plan now. */
    public boolean mayWithdraw(RotationPlan about, Caller caller) {
        return about.end() == null && hasPart(about.parties(), caller);
    }

    private static Refused tooLate(RotationPlan about) {
        return Refused.conflict(
                "tooLate", Message.of("rotation.tooLate", about.stage().label()), null);
    }

    /** The plan, for those who work on it or watch over it; to all others it does not exist (404). */
    public RotationPlan readable(String caseNumber, Caller caller) {
        RotationPlan about = plans.get(caseNumber);
        if (!isKnown(about, caller)) {
            throw Refused.notFound(Message.of("rotation.unknown", caseNumber));
        }
        return about;
    }

    /** Plans that a caller works on or watches over, newest first, after a number. */
    public List<RotationPlan> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(plans::before, RotationPlan::number, each -> isKnown(each, caller), before, most);
    }

    private boolean isKnown(RotationPlan about, Caller caller) {
        return about.isKnownTo(caller)
                || units.of(about.number().toString()).stream().anyMatch(each -> caller.isIn(each.body()));
    }
}
