package vn.tiencu.conversion.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanDesk;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.PlanRequest;
import vn.tiencu.conversion.process.Shown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Yearly plans of position conversion: begin, write the lines, read, drop. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/conversion-plans")
class PlansController {

    private static final String ADDRESS = "/api/v1/conversion-plans/";
    private final PlanDesk desk;
    private final Shown shown;
    private final CaseShown page;
    private final ActsShown history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    PlansController(
            PlanDesk desk,
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

    record ConversionPlanView(
            @JsonUnwrapped Shown.PlanHead head,
            String status,
            boolean mayWithdraw,
            List<Shown.LineShown> lines,
            ConversionPlan.Issue issue,
            List<CaseShown.ConversionTaskShown> openTasks,
            List<CaseShown.ConversionPaperShown> papers,
            ConversionPlan.@Nullable End end) {}

    record PlanStop(@NotBlank @Size(max = 2000) String reason) {}

    record PlanLines(@NotNull @Size(max = 500) List<PlanLine.@Valid Entry> lines) {}

    @PostMapping
    @Operation(summary = "Begin the plan of a unit with those whom the radar finds. Needs an Idempotency-Key")
    ResponseEntity<String> begin(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody PlanRequest request) {
        PlainText.require("remarks", Objects.requireNonNullElse(request.remarks(), ""));
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            ConversionPlan begun = desk.begin(request, caller);
            return new Started(URI.create(ADDRESS + begun.number()), view(begun));
        });
    }

    @PutMapping("/{caseNumber}/lines")
    @Operation(summary = "The whole list of lines anew, while the plan is a draft")
    ConversionPlanView write(@PathVariable String caseNumber, @Valid @RequestBody PlanLines written) {
        Caller caller = current.get();
        desk.write(caseNumber, written.lines(), caller);
        return view(desk.readable(caseNumber, caller));
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Drop the plan before it is signed")
    ConversionPlanView withdraw(@PathVariable String caseNumber, @Valid @RequestBody PlanStop stop) {
        PlainText.require("reason", stop.reason());
        return view(desk.withdraw(caseNumber, stop.reason(), current.get()));
    }

    @GetMapping
    @Operation(summary = "Those that the caller knows of, newest first")
    Page<Shown.PlanHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<ConversionPlan> found = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One case with its open tasks and papers")
    ConversionPlanView one(@PathVariable String caseNumber) {
        return view(desk.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        desk.readable(caseNumber, current.get());
        return new Page<>(history.of("conversion", caseNumber), null);
    }

    private ConversionPlanView view(ConversionPlan about) {
        String number = about.number().toString();
        return new ConversionPlanView(
                shown.head(about),
                CaseShown.status(about.end()),
                desk.mayWithdraw(about, current.get()),
                shown.lines(number),
                about.issue(),
                page.tasks(number),
                page.papers(number),
                about.end());
    }
}
