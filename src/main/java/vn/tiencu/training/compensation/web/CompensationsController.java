package vn.tiencu.training.compensation.web;

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
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CompensationDesk;
import vn.tiencu.training.compensation.CompensationRequest;
import vn.tiencu.training.compensation.process.CompensationShown;

/** Compensation for the cost of training: open, read, stop. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/training-compensations")
class CompensationsController {

    private static final String ADDRESS = "/api/v1/training-compensations/";
    private final CompensationDesk desk;
    private final CompensationPage page;
    private final CompensationShown shown;
    private final ActsShown history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    CompensationsController(
            CompensationDesk desk,
            CompensationPage page,
            CompensationShown shown,
            ActsShown history,
            IdempotentStarts starts,
            CurrentCaller current,
            HouseClock clock) {
        this.desk = desk;
        this.page = page;
        this.shown = shown;
        this.history = history;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
    }

    record CompensationStop(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    @Operation(summary = "Open a case about somebody who left or got no diploma. Needs an Idempotency-Key")
    ResponseEntity<String> open(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody CompensationRequest request) {
        PlainText.require("training", request.training());
        PlainText.require("note", request.note());
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            Compensation opened = desk.open(request, caller);
            return new Started(URI.create(ADDRESS + opened.number()), page.of(opened));
        });
    }

    @GetMapping
    @Operation(summary = "Cases that the caller works on or watches over, newest first")
    Page<CompensationShown.CompensationHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<Compensation> found = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One case: facts, amount with every figure, council, decision, papers")
    CompensationView one(@PathVariable String caseNumber) {
        return page.of(desk.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        desk.readable(caseNumber, current.get());
        return new Page<>(history.of("training", caseNumber), null);
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Stop the case before the decision is signed")
    CompensationView withdraw(@PathVariable String caseNumber, @Valid @RequestBody CompensationStop stop) {
        PlainText.require("reason", stop.reason());
        return page.of(desk.withdraw(caseNumber, stop.reason(), current.get()));
    }
}
