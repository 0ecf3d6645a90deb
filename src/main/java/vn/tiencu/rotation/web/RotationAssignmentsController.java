package vn.tiencu.rotation.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.api.PlainText;
import vn.tiencu.casework.ActsShown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.rotation.AssignmentDesk;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.process.AssignmentShown;

/** One person's rotation: read, withdraw, end early. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/rotation-assignments")
class RotationAssignmentsController {

    private final AssignmentDesk desk;
    private final RotationPages pages;
    private final ActsShown acts;
    private final CurrentCaller current;

    RotationAssignmentsController(AssignmentDesk desk, RotationPages pages, ActsShown acts, CurrentCaller current) {
        this.desk = desk;
        this.pages = pages;
        this.acts = acts;
        this.current = current;
    }

    record RotationWithdrawal(@NotBlank @Size(max = 2000) String reason) {}

    record RotationEarlyEnd(
            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate decidedOn) {}

    @GetMapping
    @Operation(summary = "Rotations that the caller works on or watches over, newest first")
    Page<AssignmentShown.AssignmentHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<RotationAssignment> found = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(pages::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One person's rotation as far as the caller may see it")
    RotationView one(@PathVariable String caseNumber) {
        Caller caller = current.get();
        return pages.of(desk.readable(caseNumber, caller), caller);
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done in one person's rotation, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        Caller caller = current.get();
        RotationAssignment about = desk.readable(caseNumber, caller);
        return new Page<>(
                acts.of("rotation", caseNumber, act -> about.isKnownTo(caller) || caller.isIn(act.body())), null);
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Withdraw a rotation before its decision is signed")
    RotationView withdraw(@PathVariable String caseNumber, @Valid @RequestBody RotationWithdrawal withdrawal) {
        PlainText.require("reason", withdrawal.reason());
        Caller caller = current.get();
        return pages.of(desk.withdraw(caseNumber, withdrawal.reason(), caller), caller);
    }

    @PostMapping("/{caseNumber}/early-end")
    @Operation(summary = "End a rotation before its time, by a leader of the body that signed it")
    RotationView endEarly(@PathVariable String caseNumber, @Valid @RequestBody RotationEarlyEnd early) {
        PlainText.require("reason", early.reason());
        Caller caller = current.get();
        return pages.of(desk.endEarly(caseNumber, early.reason(), early.decidedOn(), caller), caller);
    }
}
