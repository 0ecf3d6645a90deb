package vn.tiencu.conversion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.ConversionPlan.Parties;
import vn.tiencu.conversion.ConversionPlan.Stage;
import vn.tiencu.conversion.rules.ConversionRules;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;

/** Begins and drops plans, keeps their lines, and says who may know of one. */
@Service
public class PlanDesk {

    private static final String ADDRESS = "/api/v1/conversion-plans/";
    private final ConversionPlans plans;
    private final PlanLines lines;
    private final PlanIntake intake;
    private final ConversionRules rules;
    private final Organisation organisation;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    PlanDesk(
            ConversionPlans plans,
            PlanLines lines,
            PlanIntake intake,
            ConversionRules rules,
            Organisation organisation,
            Journal journal,
            Cases cases,
            HouseClock clock) {
        this.plans = plans;
        this.lines = lines;
        this.intake = intake;
        this.rules = rules;
        this.organisation = organisation;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    /** Begins the plan of a unit with those whom the radar finds. Refused (403) for other offices, (409) while one is open. */
    @Transactional
    public ConversionPlan begin(PlanRequest request, Caller caller) {
        organisation.getUnit(request.unitId());
        Parties parties = rules.parties(request.unitId());
        requireDrafter(parties, caller);
        plans.open(request.unitId(), request.year()).ifPresent(open -> {
            throw Refused.conflict("alreadyOpen", Message.of("conversion.alreadyOpen", open), ADDRESS + open);
        });
        ConversionPlan plan = drafted(request, parties, caller);
        CaseNumber number = plan.number();
        plans.add(plan);
        lines.replace(number.toString(), intake.found(plan, clock.today()));
        journal.addOutside(
                number.toString(), "StartEvent_PlanBegun", parties.drafter(), caller, "BEGUN", plan.remarks());
        cases.start(ConversionProcess.MAIN.key(), number, variables(parties));
        return plans.get(number.toString());
    }

    private ConversionPlan drafted(PlanRequest request, Parties parties, Caller caller) {
        return new ConversionPlan(
                cases.next(ConversionProcess.PLAN_PREFIX, clock.today().getYear()),
                request.year(),
                request.unitId(),
                parties,
                caller.username(),
                clock.today(),
                Stage.DRAFT,
                Objects.requireNonNullElse(request.remarks(), ""),
                ConversionPlan.Issue.NONE,
                null);
    }

    private static Map<String, Object> variables(Parties parties) {
        return Map.of(
                ConversionProcess.DRAFTER_BODY.name(), parties.drafter(),
                ConversionProcess.COMMITTEE_BODY.name(), parties.committee(),
                ConversionProcess.LEADERSHIP_BODY.name(), parties.leadership(),
                ConversionProcess.CLERK_BODY.name(), parties.clerk());
    }

    /** The lines as the drafting office writes them; refused (409) once the draft has left the office. */
    @Transactional
    public List<PlanLine> write(String caseNumber, List<PlanLine.Entry> entries, Caller caller) {
        ConversionPlan plan = readable(caseNumber, caller);
        requireDrafter(plan.parties(), caller);
        if (plan.stage() != Stage.DRAFT) {
            throw Refused.conflict(
                    "notDraft", Message.of("conversion.notDraft", plan.stage().label()), null);
        }
        lines.replace(caseNumber, intake.written(plan, entries, clock.today()));
        return lines.of(caseNumber);
    }

    /** Drops a plan before it is signed; later it is a conflict (409). */
    @Transactional
    public ConversionPlan withdraw(String caseNumber, String reason, Caller caller) {
        ConversionPlan plan = readable(caseNumber, caller);
        requireDrafter(plan.parties(), caller);
        if (!plan.stage().mayBeStopped() || !told(plan, reason, caller)) {
            throw Refused.conflict(
                    "tooLate", Message.of("conversion.tooLate", plan.stage().label()), null);
        }
        return plans.get(caseNumber);
    }

    /** Whether this caller could drop the plan now. */
    public boolean mayWithdraw(ConversionPlan plan, Caller caller) {
        return plan.stage().mayBeStopped() && isDrafter(plan.parties(), caller);
    }

    private boolean told(ConversionPlan plan, String reason, Caller caller) {
        journal.addOutside(
                plan.number().toString(),
                "StartEvent_PlanWithdrawn",
                plan.parties().drafter(),
                caller,
                "WITHDRAWN",
                reason);
        return cases.tell(plan.number(), ConversionProcess.PLAN_WITHDRAWN);
    }

    /** The plan, for those who work on it or watch over it; to all others it does not exist (404). */
    public ConversionPlan readable(String caseNumber, Caller caller) {
        ConversionPlan plan = plans.get(caseNumber);
        if (!plan.parties().know(caller)) {
            throw Refused.notFound(Message.of("conversion.unknownPlan", caseNumber));
        }
        return plan;
    }

    /** Plans that a caller knows of, newest first, after a number. */
    public List<ConversionPlan> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(
                plans::before, ConversionPlan::number, each -> each.parties().know(caller), before, most);
    }

    /** The lines of a plan in its order. */
    public List<PlanLine> lines(String caseNumber) {
        return lines.of(caseNumber);
    }

    private static void requireDrafter(Parties parties, Caller caller) {
        if (!isDrafter(parties, caller)) {
            throw Refused.forbidden(Message.of("conversion.notYourPlan"));
        }
    }

    private static boolean isDrafter(Parties parties, Caller caller) {
        return caller.has(Role.MACHINE) || caller.isIn(parties.drafter());
    }
}
