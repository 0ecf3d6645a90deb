package vn.tiencu.conversion.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.MoveDesk;
import vn.tiencu.conversion.process.Shown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Moves of published plans: read, defer, cancel. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/conversion-moves")
class MovesController {

    private final MoveDesk desk;
    private final Shown shown;
    private final CaseShown page;
    private final StopsShown stops;
    private final MoveSearch search;
    private final ActsShown history;
    private final CurrentCaller current;

    MovesController(
            MoveDesk desk,
            Shown shown,
            CaseShown page,
            StopsShown stops,
            MoveSearch search,
            ActsShown history,
            CurrentCaller current) {
        this.desk = desk;
        this.shown = shown;
        this.page = page;
        this.stops = stops;
        this.search = search;
        this.history = history;
        this.current = current;
    }

    record ConversionMoveView(
            @JsonUnwrapped Shown.MoveHead head,
            String status,
            @JsonUnwrapped StopsShown.MoveStops stops,
            List<Shown.LineShown> lines,
            ConversionMove.Decision decision,
            List<CaseShown.ConversionTaskShown> openTasks,
            List<CaseShown.ConversionPaperShown> papers,
            ConversionPlan.@Nullable End end) {}

    record MoveStop(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/{caseNumber}/deferral")
    @Operation(summary = "End the move because a ground on file forbids it (NĐ 59/2019, Điều 38, 39.2)")
    ConversionMoveView defer(@PathVariable String caseNumber) {
        return view(desk.defer(caseNumber, current.get()));
    }

    @PostMapping("/{caseNumber}/cancellation")
    @Operation(summary = "Cancel the move before the transfer is signed")
    ConversionMoveView cancel(@PathVariable String caseNumber, @Valid @RequestBody MoveStop stop) {
        PlainText.require("reason", stop.reason());
        return view(desk.cancel(caseNumber, stop.reason(), current.get()));
    }

    @GetMapping
    @Operation(
            summary =
                    "Those that the caller knows of, or may complain of now, newest first; by name or number if asked")
    Page<Shown.MoveHead> all(
            @RequestParam(required = false, defaultValue = "") String q,
            @RequestParam(required = false, defaultValue = "false") boolean mayComplain,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        Caller caller = current.get();
        List<ConversionMove> found = desk.known(
                after == null ? null : after.position(), most + 1, caller, search.wanted(q, mayComplain, caller));
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One case with its open tasks and papers")
    ConversionMoveView one(@PathVariable String caseNumber) {
        return view(desk.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        desk.readable(caseNumber, current.get());
        return new Page<>(history.of("conversion", caseNumber), null);
    }

    private ConversionMoveView view(ConversionMove about) {
        String number = about.number().toString();
        return new ConversionMoveView(
                shown.head(about),
                CaseShown.status(about.end()),
                stops.of(about, current.get()),
                shown.lines(about),
                about.decision(),
                page.tasks(number),
                page.papers(number),
                about.end());
    }
}
