package vn.tiencu.training.web;

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
import vn.tiencu.casework.ActsShown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.training.PlanRequest;
import vn.tiencu.training.TrainingDesk;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.process.PlanHistory;
import vn.tiencu.training.process.Shown;

/** Training plans: begin, read, drop. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/training-plans")
class TrainingPlansController {

    private static final String ADDRESS = "/api/v1/training-plans/";
    private final TrainingDesk desk;
    private final TrainingPlanPage page;
    private final PlanHistory history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    TrainingPlansController(
            TrainingDesk desk,
            TrainingPlanPage page,
            PlanHistory history,
            IdempotentStarts starts,
            CurrentCaller current,
            HouseClock clock) {
        this.desk = desk;
        this.page = page;
        this.history = history;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
    }

    record PlanWithdrawal(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    @Operation(summary = "Begin a training plan. Needs an Idempotency-Key")
    ResponseEntity<String> begin(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody PlanRequest request) {
        PlainText.require("direction", request.direction());
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            TrainingPlan begun = desk.begin(request, caller);
            return new Started(URI.create(ADDRESS + begun.number()), page.of(begun, caller));
        });
    }

    @GetMapping
    @Operation(summary = "Plans that the caller works on or watches over, newest first")
    Page<Shown.PlanShown> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<TrainingPlan> shown = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(shown, most, last -> last.number().toString()).map(page::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One plan as far as the caller may see it: stage, who was asked and who is late, papers")
    TrainingPlanView one(@PathVariable String caseNumber) {
        Caller caller = current.get();
        return page.of(desk.readable(caseNumber, caller), caller);
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        Caller caller = current.get();
        return new Page<>(history.of(desk.readable(caseNumber, caller), caller), null);
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Drop the plan before it is signed")
    TrainingPlanView withdraw(@PathVariable String caseNumber, @Valid @RequestBody PlanWithdrawal withdrawal) {
        PlainText.require("reason", withdrawal.reason());
        Caller caller = current.get();
        return page.of(desk.withdraw(caseNumber, withdrawal.reason(), caller), caller);
    }
}
