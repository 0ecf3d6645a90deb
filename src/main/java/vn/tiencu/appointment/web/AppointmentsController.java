package vn.tiencu.appointment.web;

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
import vn.tiencu.api.Texts;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentDesk;
import vn.tiencu.appointment.AppointmentRequest;
import vn.tiencu.appointment.process.CaseHistory;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.ActsShown;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Appointments: request, read, withdraw. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentsController {

    private static final String ADDRESS = "/api/v1/appointments/";
    private final AppointmentDesk desk;
    private final AppointmentPage page;
    private final CaseHistory history;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;
    private final Texts texts;

    AppointmentsController(
            AppointmentDesk desk,
            AppointmentPage page,
            CaseHistory history,
            IdempotentStarts starts,
            CurrentCaller current,
            HouseClock clock,
            Texts texts) {
        this.desk = desk;
        this.page = page;
        this.history = history;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
        this.texts = texts;
    }

    record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    record Summary(
            String caseNumber,
            String stage,
            String stageName,
            String status,
            String postId,
            String postTitle,
            String unitId,
            String period) {}

    @PostMapping
    @Operation(summary = "Request permission to fill a post; begins the case. Needs an Idempotency-Key")
    ResponseEntity<String> start(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody AppointmentRequest request) {
        PlainText.require("reason", request.reason());
        PlainText.require("intendedAssignment", request.intendedAssignment());
        Caller caller = current.get();
        return starts.once(caller.username(), key, request, clock.now(), () -> {
            Appointment begun = desk.start(request, caller);
            return new Started(URI.create(ADDRESS + begun.number()), page.of(begun, caller));
        });
    }

    @GetMapping
    @Operation(summary = "Cases that the caller works on or watches over, newest first")
    Page<Summary> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<Appointment> shown = desk.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(shown, most, last -> last.number().toString()).map(this::summary);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One case as far as the caller may see it")
    AppointmentView one(@PathVariable String caseNumber) {
        Caller caller = current.get();
        return page.of(desk.readable(caseNumber, caller), caller);
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        desk.readable(caseNumber, current.get());
        return new Page<>(history.of(caseNumber), null);
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Operation(summary = "Withdraw the nomination before the decision")
    AppointmentView withdraw(@PathVariable String caseNumber, @Valid @RequestBody Withdrawal withdrawal) {
        PlainText.require("reason", withdrawal.reason());
        Caller caller = current.get();
        return page.of(desk.withdraw(caseNumber, withdrawal.reason(), caller), caller);
    }

    private Summary summary(Appointment about) {
        return new Summary(
                about.number().toString(),
                about.stage().name(),
                texts.here(about.stage().label()),
                about.end() == null ? "RUNNING" : "ENDED",
                about.postId(),
                page.postTitle(about),
                about.unitId(),
                about.period());
    }
}
