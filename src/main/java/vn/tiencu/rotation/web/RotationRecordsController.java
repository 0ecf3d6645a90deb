package vn.tiencu.rotation.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.casework.ActsShown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.RotationDesk;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.process.FoundPerson;
import vn.tiencu.rotation.process.PlanShown;
import vn.tiencu.rotation.process.VerdictShown;
import vn.tiencu.rotation.rules.Intake;

/** What the records put forward for rotation and say of those proposed, and what was done in a plan. */
@RestController
@RequestMapping("/api/v1/rotations")
class RotationRecordsController {

    private final RotationDesk desk;
    private final Intake intake;
    private final PlanShown shown;
    private final ActsShown acts;
    private final CurrentCaller current;

    RotationRecordsController(
            RotationDesk desk, Intake intake, PlanShown shown, ActsShown acts, CurrentCaller current) {
        this.desk = desk;
        this.intake = intake;
        this.shown = shown;
        this.acts = acts;
        this.current = current;
    }

    @GetMapping("/candidates")
    @Operation(summary = "Heads at their two-term limit and local people in posts that are not for them")
    Page<FoundPerson> candidates() {
        Caller caller = current.get();
        RotationPlan.Parties parties = intake.planParties();
        boolean entitled = caller.has(Role.BOARD)
                || caller.has(Role.MACHINE)
                || caller.isIn(parties.drafter())
                || caller.isIn(parties.decider());
        if (!entitled) {
            throw Refused.forbidden(Message.of("rotation.onlyBoard"));
        }
        return new Page<>(shown.found(), null);
    }

    @GetMapping("/{caseNumber}/lines/{lineId}/verdict")
    @Operation(summary = "Whether somebody proposed in a rotation plan could go to a post; nothing is stored")
    VerdictShown verdict(
            @PathVariable String caseNumber,
            @PathVariable String lineId,
            @RequestParam String postId,
            @RequestParam int months) {
        Caller caller = current.get();
        RotationPlan about = desk.readable(caseNumber, caller);
        if (!about.isKnownTo(caller)) {
            throw Refused.forbidden(Message.of("rotation.onlyBoard"));
        }
        return shown.verdict(about, lineId, postId, months);
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done in a rotation plan, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        Caller caller = current.get();
        RotationPlan about = desk.readable(caseNumber, caller);
        return new Page<>(
                acts.of(
                        "rotation",
                        about.number().toString(),
                        act -> about.isKnownTo(caller) || caller.isIn(act.body())),
                null);
    }
}
