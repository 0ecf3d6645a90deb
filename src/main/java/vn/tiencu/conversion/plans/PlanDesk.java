package vn.tiencu.conversion.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.plans.ConversionPlan.Parties;
import vn.tiencu.conversion.plans.ConversionPlan.Stage;
import vn.tiencu.conversion.plans.store.Lines;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Begins and withdraws plans, writes their lines. */
@Service
public class PlanDesk {
    private static final String ADDRESS = "/api/v1/conversion-plans/";

    private final Plans plans;
    private final Lines lines;
    private final PlanIntake intake;
    private final LineChecks checks;
    private final PlanReaders readers;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    PlanDesk(
            Plans plans,
            Lines lines,
            PlanIntake intake,
            LineChecks checks,
            PlanReaders readers,
            Journal journal,
            Cases cases,
            HouseClock clock) {
        this.plans = plans;
        this.lines = lines;
        this.intake = intake;
        this.checks = checks;
        this.readers = readers;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    /** Begins the plan of a unit for a year; refused (409) while the unit has an open one for that year. */
    @Transactional
    public ConversionPlan begin(PlanRequest request, Caller caller) {
        intake.requireYear(request.year());
        Parties parties = intake.parties(intake.unit(request.unitId()));
        requireDrafter(parties, caller);
        plans.open(request.unitId(), request.year()).ifPresent(open -> {
            throw Refused.conflict("alreadyOpen", Message.of("conversion.plan.alreadyOpen", open), ADDRESS + open);
        });
        CaseNumber number =
                cases.next(ConversionProcess.PLAN_PREFIX, clock.today().getYear());
        plans.add(intake.opened(number, request.unitId(), request.year(), caller.username()));
        journal.addOutside(number.toString(), "StartEvent_PlanBegun", parties.drafting(), caller, "BEGUN", "");
        cases.start(ConversionProcess.PLAN.key(), number, variables(parties));
        return plans.get(number.toString());
    }

    private static Map<String, Object> variables(Parties parties) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(ConversionProcess.DRAFTING_BODY.name(), parties.drafting());
        variables.put(ConversionProcess.LEADERSHIP_BODY.name(), parties.leadership());
        variables.put(ConversionProcess.CLERK_BODY.name(), parties.clerk());
        String committee = parties.committee();
        variables.put(ConversionProcess.COMMITTEE_PRESENT.name(), committee != null);
        if (committee != null) {
            variables.put(ConversionProcess.COMMITTEE_BODY.name(), committee);
        }
        return variables;
    }

    /** Replaces all lines; only while the plan is being drafted (409), only by the drafting office (403). */
    @Transactional
    public List<PlanLine> write(String caseNumber, List<LineRequest> asked, Caller caller) {
        ConversionPlan plan = readers.readable(caseNumber, caller);
        requireDrafter(plan.parties(), caller);
        if (plan.stage() != Stage.DRAFT) {
            throw Refused.conflict(
                    "notInDraft",
                    Message.of("conversion.plan.notInDraft", plan.stage().label()),
                    null);
        }
        List<PlanLine> checked = checks.require(plan, asked);
        lines.replace(caseNumber, checked);
        return checked;
    }

    /** Withdraws a plan before it is published; later it is a conflict (409). */
    @Transactional
    public ConversionPlan withdraw(String caseNumber, String reason, Caller caller) {
        ConversionPlan plan = readers.readable(caseNumber, caller);
        requireDrafter(plan.parties(), caller);
        journal.addOutside(
                caseNumber, "StartEvent_PlanWithdrawn", plan.parties().drafting(), caller, "WITHDRAWN", reason);
        if (plan.end() != null || !cases.tell(plan.number(), ConversionProcess.PLAN_WITHDRAWN)) {
            throw Refused.conflict(
                    "tooLate",
                    Message.of("conversion.plan.tooLate", plan.stage().label()),
                    null);
        }
        return plans.get(caseNumber);
    }

    /** Whether a caller may withdraw a plan now. */
    public boolean mayWithdraw(ConversionPlan plan, Caller caller) {
        return plan.end() == null && isDrafter(plan.parties(), caller);
    }

    private static void requireDrafter(Parties parties, Caller caller) {
        if (!isDrafter(parties, caller)) {
            throw Refused.forbidden(Message.of("conversion.plan.notYours"));
        }
    }

    private static boolean isDrafter(Parties parties, Caller caller) {
        return caller.has(Role.MACHINE) || caller.isIn(parties.drafting()) || caller.isIn(parties.leadership());
    }
}
