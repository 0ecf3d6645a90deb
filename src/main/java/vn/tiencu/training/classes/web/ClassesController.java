package vn.tiencu.training.classes.web;

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
import vn.tiencu.training.classes.ClassDesk;
import vn.tiencu.training.classes.ClassRequest;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.process.ClassShown;

/** Classes of published plans: open, read, cancel. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/training-classes")
class ClassesController {

    private static final String ADDRESS = "/api/v1/training-classes/";
    private final ClassDesk desk;
    private final ClassPage page;
    private final ClassShown shown;
    private final ActsShown history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;

    ClassesController(
            ClassDesk desk,
            ClassPage page,
            ClassShown shown,
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

    record Cancellation(@NotBlank @Size(max = 300) String reason) {}

    @PostMapping
    @Operation(summary = "Open a class of a published plan. Needs an Idempotency-Key")
    ResponseEntity<String> open(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ClassRequest request) {
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            TrainingClass opened = desk.open(request, caller);
            return new Started(URI.create(ADDRESS + opened.number()), page.of(opened));
        });
    }

    @GetMapping
    @Operation(summary = "Classes that the caller works on or watches over, newest first")
    Page<ClassShown.ClassHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<TrainingClass> found = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One class: stage, days, open tasks, papers")
    ClassView one(@PathVariable String caseNumber) {
        return page.of(desk.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/trainees")
    @Operation(summary = "The trainees whom the caller may see: a unit sees its own")
    Page<ClassShown.TraineeShown> trainees(@PathVariable String caseNumber) {
        Caller caller = current.get();
        TrainingClass about = desk.readable(caseNumber, caller);
        return new Page<>(shown.trainees(about, desk.visible(about, caller)), null);
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        desk.readable(caseNumber, current.get());
        return new Page<>(history.of("training", caseNumber), null);
    }

    @PostMapping("/{caseNumber}/cancellation")
    @Operation(summary = "Cancel the class before its results are recorded")
    ClassView cancel(@PathVariable String caseNumber, @Valid @RequestBody Cancellation cancellation) {
        PlainText.require("reason", cancellation.reason());
        return page.of(desk.cancel(caseNumber, cancellation.reason(), current.get()));
    }
}
