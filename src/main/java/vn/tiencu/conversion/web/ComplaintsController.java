package vn.tiencu.conversion.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import vn.tiencu.conversion.Complaint;
import vn.tiencu.conversion.ComplaintDesk;
import vn.tiencu.conversion.ComplaintRequest;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.process.Shown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Complaints about moves: file, read, take back. The decision is a task. */
@RestController
@RequestMapping("/api/v1/conversion-complaints")
class ComplaintsController {

    private static final String ADDRESS = "/api/v1/conversion-complaints/";
    private final ComplaintDesk desk;
    private final Shown shown;
    private final CaseShown page;
    private final ActsShown history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    ComplaintsController(
            ComplaintDesk desk,
            Shown shown,
            CaseShown page,
            ActsShown history,
            IdempotentStarts starts,
            CurrentCaller current,
            HouseClock clock) {
        this.desk = desk;
        this.shown = shown;
        this.page = page;
        this.history = history;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
    }

    record ComplaintView(
            @JsonUnwrapped Shown.ComplaintHead head,
            String status,
            boolean mayWithdraw,
            @Nullable String decisionNumber,
            List<CaseShown.ConversionTaskShown> openTasks,
            List<CaseShown.ConversionPaperShown> papers,
            ConversionPlan.@Nullable End end) {}

    record ComplaintStop(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    @Operation(
            summary =
                    "Complain that a move is retaliation; the move stands still until it is decided. Needs an Idempotency-Key")
    ResponseEntity<String> file(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ComplaintRequest request) {
        PlainText.require("content", request.content());
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            Complaint filed = desk.file(request, caller);
            return new Started(URI.create(ADDRESS + filed.number()), view(filed));
        });
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Take the complaint back; the move goes on")
    ComplaintView withdraw(@PathVariable String caseNumber, @Valid @RequestBody ComplaintStop stop) {
        PlainText.require("reason", stop.reason());
        return view(desk.withdraw(caseNumber, stop.reason(), current.get()));
    }

    @GetMapping
    @Operation(summary = "Those that the caller knows of, newest first")
    Page<Shown.ComplaintHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<Complaint> found = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One case with its open tasks and papers")
    ComplaintView one(@PathVariable String caseNumber) {
        return view(desk.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        desk.readable(caseNumber, current.get());
        return new Page<>(history.of("conversion", caseNumber), null);
    }

    private ComplaintView view(Complaint about) {
        String number = about.number().toString();
        return new ComplaintView(
                shown.head(about),
                CaseShown.status(about.end()),
                desk.mayWithdraw(about, current.get()),
                about.decisionNumber(),
                page.tasks(number),
                page.papers(number),
                about.end());
    }
}
