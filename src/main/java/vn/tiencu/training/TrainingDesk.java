package vn.tiencu.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;
import vn.tiencu.training.store.TrainingPlans;

/** Begins and drops training plans, and says who may know of one. */
@Service
public class TrainingDesk {

    private final TrainingPlans plans;
    private final AskedUnits units;
    private final Opinions opinions;
    private final Journal journal;
    private final PlanIntake intake;
    private final Cases cases;
    private final HouseClock clock;

    TrainingDesk(
            TrainingPlans plans,
            AskedUnits units,
            Opinions opinions,
            Journal journal,
            PlanIntake intake,
            Cases cases,
            HouseClock clock) {
        this.plans = plans;
        this.units = units;
        this.opinions = opinions;
        this.journal = journal;
        this.intake = intake;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Begins a plan: the Party body of the People's Committee directs that it be drafted (founding document 000, section 3).
     * Refused (422) for a year that cannot be planned any more or an adjustment of nothing, (403) for bodies that have no
     * part in it, (409) while a plan of the same kind and year is being made.
     */
    @Transactional
    public TrainingPlan begin(PlanRequest request, Caller caller) {
        var parties = intake.parties(request.kind());
        requirePart(parties, caller);
        intake.requireYear(request);
        plans.open(request.kind(), request.year()).ifPresent(open -> {
            throw Refused.conflict(
                    "alreadyOpen", Message.of("training.alreadyOpen", open), "/api/v1/training-plans/" + open);
        });
        intake.requireBase(request);
        CaseNumber number =
                cases.next(TrainingProcess.CASE_PREFIX, clock.today().getYear());
        TrainingPlan begun = intake.begun(number, request, parties, caller);
        plans.add(begun);
        String by = caller.isIn(parties.endorser()) ? parties.endorser() : parties.drafter();
        journal.addOutside(number.toString(), "StartEvent_PlanBegun", by, caller, "BEGUN", request.direction());
        cases.start(TrainingProcess.MAIN.key(), number, PlanIntake.variables(begun));
        return plans.get(number.toString());
    }

    private static void requirePart(TrainingPlan.Parties parties, Caller caller) {
        if (!hasPart(parties, caller)) {
            throw Refused.forbidden(Message.of("training.notYourPlan"));
        }
    }

    private static boolean hasPart(TrainingPlan.Parties parties, Caller caller) {
        return caller.has(Role.MACHINE) || caller.isIn(parties.drafter()) || caller.isIn(parties.endorser());
    }

    /** Drops a plan before it is signed; later it is a conflict (409): a plan in force is adjusted, not dropped. */
    @Transactional
    public TrainingPlan withdraw(String caseNumber, String reason, Caller caller) {
        TrainingPlan about = readable(caseNumber, caller);
        requirePart(about.parties(), caller);
        if (!canStillBeDropped(about)) {
            throw tooLate(about);
        }
        String by = caller.isIn(about.parties().endorser())
                ? about.parties().endorser()
                : about.parties().drafter();
        journal.addOutside(caseNumber, "StartEvent_PlanWithdrawn", by, caller, "WITHDRAWN", reason);
        if (!cases.tell(about.number(), TrainingProcess.PLAN_WITHDRAWN)) {
            throw tooLate(about);
        }
        return plans.get(caseNumber);
    }

    /** Whether this caller could drop the plan now. */
    public boolean mayWithdraw(TrainingPlan about, Caller caller) {
        return hasPart(about.parties(), caller) && canStillBeDropped(about);
    }

    private static boolean canStillBeDropped(TrainingPlan about) {
        return about.end() == null && !about.stage().isSigned();
    }

    private static Refused tooLate(TrainingPlan about) {
        return Refused.conflict(
                "tooLate",
                Message.of("training.tooLateToWithdraw", about.stage().label()),
                null);
    }

    /** The plan, for those who work on it or watch over it; to all others it does not exist (404). */
    public TrainingPlan readable(String caseNumber, Caller caller) {
        TrainingPlan about = plans.get(caseNumber);
        if (!isKnown(about, caller)) {
            throw Refused.notFound(Message.of("training.unknown", caseNumber));
        }
        return about;
    }

    /**
     * Plans that a caller works on or watches over, newest first.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public List<TrainingPlan> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(plans::before, TrainingPlan::number, each -> isKnown(each, caller), before, most);
    }

    /** Whether a caller has any part in a plan: as one of its parties, as a unit that is asked or a body that is consulted. */
    public boolean isKnown(TrainingPlan about, Caller caller) {
        String number = about.number().toString();
        return about.isKnownTo(caller)
                || units.of(number).stream().anyMatch(each -> caller.isIn(each.body()))
                || opinions.of(number).stream().anyMatch(each -> caller.isIn(each.body()));
    }
}
