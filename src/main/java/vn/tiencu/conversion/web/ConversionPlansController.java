package vn.tiencu.conversion.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
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
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.LineRequest;
import vn.tiencu.conversion.plans.PlanDesk;
import vn.tiencu.conversion.plans.PlanReaders;
import vn.tiencu.conversion.plans.PlanRequest;
import vn.tiencu.conversion.plans.PlanUnits;
import vn.tiencu.conversion.plans.process.PlanShown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Yearly plans of position conversion: begin, write their lines, read, withdraw. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/conversion-plans")
class ConversionPlansController {
    private static final String ADDRESS = "/api/v1/conversion-plans/";

    private final PlanDesk desk;
    private final PlanReaders readers;
    private final PlanUnits units;
    private final ConversionViews views;
    private final PlanShown shown;
    private final ActsShown history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    ConversionPlansController(
            PlanDesk desk,
            PlanReaders readers,
            PlanUnits units,
            ConversionViews views,
            PlanShown shown,
            ActsShown history,
            IdempotentStarts starts,
            CurrentCaller current,
            HouseClock clock) {
        this.desk = desk;
        this.readers = readers;
        this.units = units;
        this.views = views;
        this.shown = shown;
        this.history = history;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
    }

    record ConversionStop(@NotBlank @Size(max = 2000) String reason) {}

    /** All people of a plan. */
    record ConversionLines(@NotNull @Size(max = 500) List<@Valid LineRequest> lines) {}

    @PostMapping
    @Operation(summary = "Begin the plan of a unit for a year. Needs an Idempotency-Key")
    ResponseEntity<String> begin(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody PlanRequest request) {
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            ConversionPlan begun = desk.begin(request, caller);
            return new Started(URI.create(ADDRESS + begun.number()), views.of(begun));
        });
    }

    @GetMapping
    @Operation(summary = "Plans that the caller works on or watches over, newest first")
    Page<PlanShown.ConversionPlanHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<ConversionPlan> found = readers.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    /** An agency to choose. */
    record ConversionUnitShown(String unitId, String unitName) {}

    @GetMapping("/units")
    @Operation(summary = "Agencies whose plan the caller may make")
    Page<ConversionUnitShown> units() {
        return new Page<>(
                units.of(current.get()).stream()
                        .map(each -> new ConversionUnitShown(each.id(), each.name()))
                        .toList(),
                null);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One plan: lines, decision, open tasks, papers")
    ConversionPlanView one(@PathVariable String caseNumber) {
        return views.of(readers.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/lines")
    @Operation(summary = "The people of a plan; lines of kind SUPERIOR are moved by the superior's plan")
    Page<PlanShown.ConversionLineShown> lines(@PathVariable String caseNumber) {
        return new Page<>(shown.lines(readers.readable(caseNumber, current.get())), null);
    }

    @PutMapping("/{caseNumber}/lines")
    @Operation(summary = "Replace all lines while the plan is being drafted; every fault of every line is told at once")
    Page<PlanShown.ConversionLineShown> write(
            @PathVariable String caseNumber, @Valid @RequestBody ConversionLines written) {
        written.lines().forEach(each -> {
            PlainText.require("toDuties", each.toDuties());
            PlainText.require("reason", each.reason());
        });
        Caller caller = current.get();
        desk.write(caseNumber, written.lines(), caller);
        return lines(caseNumber);
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        readers.readable(caseNumber, current.get());
        return new Page<>(history.of("conversion", caseNumber), null);
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Withdraw a plan before it is published")
    ConversionPlanView withdraw(@PathVariable String caseNumber, @Valid @RequestBody ConversionStop stop) {
        PlainText.require("reason", stop.reason());
        return views.of(desk.withdraw(caseNumber, stop.reason(), current.get()));
    }
}
