package vn.tiencu.rotation.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.IdempotentStarts;
import vn.tiencu.api.IdempotentStarts.Started;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.api.PlainText;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.rotation.PlanRequest;
import vn.tiencu.rotation.RotationDesk;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.process.PlanHead;

/** Yearly plans for rotating leaders: begin, read, drop. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/rotations")
class RotationsController {

    private static final String ADDRESS = "/api/v1/rotations/";
    private final RotationDesk desk;
    private final RotationPages pages;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    RotationsController(
            RotationDesk desk, RotationPages pages, IdempotentStarts starts, CurrentCaller current, HouseClock clock) {
        this.desk = desk;
        this.pages = pages;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
    }

    record RotationPlanWithdrawal(
            @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    @Operation(summary = "Begin the rotation plan of a year. Needs an Idempotency-Key")
    ResponseEntity<String> begin(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody PlanRequest request) {
        PlainText.require("need", request.need());
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            RotationPlan begun = desk.begin(request, caller);
            return new Started(URI.create(ADDRESS + begun.number()), pages.of(begun, caller));
        });
    }

    @GetMapping
    @Operation(summary = "Rotation plans that the caller works on or watches over, newest first")
    Page<PlanHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<RotationPlan> found = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(pages::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One rotation plan as far as the caller may see it: contents, who was asked, people, papers")
    RotationPlanView one(@PathVariable String caseNumber) {
        Caller caller = current.get();
        return pages.of(desk.readable(caseNumber, caller), caller);
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Drop the rotation plan before it is carried out")
    RotationPlanView withdraw(@PathVariable String caseNumber, @Valid @RequestBody RotationPlanWithdrawal withdrawal) {
        PlainText.require("reason", withdrawal.reason());
        Caller caller = current.get();
        return pages.of(desk.withdraw(caseNumber, withdrawal.reason(), caller), caller);
    }
}
