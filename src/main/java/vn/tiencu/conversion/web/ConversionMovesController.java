package vn.tiencu.conversion.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.complaints.ComplaintDesk;
import vn.tiencu.conversion.complaints.ComplaintRequest;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.MoveDesk;
import vn.tiencu.conversion.moves.MoveReaders;
import vn.tiencu.conversion.moves.process.MoveShown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Moves of published plans: read, leave in place by a ground, complain of. */
@RestController
@RequestMapping("/api/v1/conversion-moves")
class ConversionMovesController {
    private static final String COMPLAINTS = "/api/v1/conversion-complaints/";

    private final MoveDesk desk;
    private final MoveReaders readers;
    private final ComplaintDesk complaints;
    private final ConversionViews views;
    private final MoveShown shown;
    private final ActsShown history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    ConversionMovesController(
            MoveDesk desk,
            MoveReaders readers,
            ComplaintDesk complaints,
            ConversionViews views,
            MoveShown shown,
            ActsShown history,
            IdempotentStarts starts,
            CurrentCaller current,
            HouseClock clock) {
        this.desk = desk;
        this.readers = readers;
        this.complaints = complaints;
        this.views = views;
        this.shown = shown;
        this.history = history;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Moves that the caller knows of, newest first; of one plan, if asked")
    Page<MoveShown.ConversionMoveHead> all(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<ConversionMove> found =
                readers.known(plan, after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One move: places, transfer, open tasks, papers, complaint that holds it up")
    ConversionMoveView one(@PathVariable String caseNumber) {
        return views.of(readers.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        readers.readable(caseNumber, current.get());
        return new Page<>(history.of("conversion", caseNumber), null);
    }

    @PostMapping("/{caseNumber}/deferral")
    @Operation(summary = "Leave the person in place by a ground on file that covers the day of the move")
    ConversionMoveView defer(@PathVariable String caseNumber) {
        return views.of(desk.defer(caseNumber, current.get()));
    }

    @PostMapping("/{caseNumber}/complaints")
    @Operation(summary = "Complain of retaliation; the move stands still until it is decided. Needs an Idempotency-Key")
    ResponseEntity<String> complain(
            @PathVariable String caseNumber,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ComplaintRequest request) {
        PlainText.require("content", request.content());
        Caller caller = current.get();
        Filing asked = new Filing(caseNumber, request);
        return starts.once(caller.username(), key, asked, clock.now(), () -> {
            Complaint filed = complaints.file(caseNumber, request, caller);
            return new Started(URI.create(COMPLAINTS + filed.number()), views.of(filed));
        });
    }

    /** What makes two requests the same. */
    private record Filing(String move, ComplaintRequest complaint) {}
}
