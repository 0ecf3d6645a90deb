package vn.tiencu.appointment.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Journal;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;

/** Appointments: request, read, withdraw. The steps in between are tasks. */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentsController {

    private static final String ADDRESS = "/api/v1/appointments/";
    private final AppointmentDesk desk;
    private final AppointmentPage page;
    private final Appointments appointments;
    private final Journal journal;
    private final Bodies bodies;
    private final IdempotentStarts starts;
    private final CurrentCaller current;
    private final HouseClock clock;
    private final Texts texts;

    AppointmentsController(
            AppointmentDesk desk,
            AppointmentPage page,
            Appointments appointments,
            Journal journal,
            Bodies bodies,
            IdempotentStarts starts,
            CurrentCaller current,
            HouseClock clock,
            Texts texts) {
        this.desk = desk;
        this.page = page;
        this.appointments = appointments;
        this.journal = journal;
        this.bodies = bodies;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
        this.texts = texts;
    }

    record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    record Summary(
            String caseNumber, String stage, String stageName, String status, String postId, String unitId, String period) {}

    record ActShown(
            OffsetDateTime at,
            String element,
            String name,
            String body,
            String outcome,
            @Nullable LocalDate legalDay) {}

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
        Caller caller = current.get();
        List<Appointment> found = new ArrayList<>();
        String before = after == null ? null : after.position();
        List<Appointment> read;
        do {
            read = appointments.before(before, most + 1);
            read.stream().filter(each -> desk.isKnown(each, caller)).forEach(found::add);
            before = read.isEmpty() ? before : read.get(read.size() - 1).number().toString();
        } while (found.size() <= most && read.size() > most);
        List<Appointment> shown = found.subList(0, Math.min(found.size(), most + 1));
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
    Page<ActShown> history(@PathVariable String caseNumber) {
        desk.readable(caseNumber, current.get());
        return new Page<>(journal.of(caseNumber).stream().map(this::act).toList(), null);
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
                about.number().toString(), about.stage().name(), texts.here(about.stage().label()),
                about.end() == null ? "RUNNING" : "ENDED", about.postId(), about.unitId(), about.period());
    }

    private ActShown act(Journal.Act act) {
        String body = bodies.find(act.body()).map(Body::name).orElse(act.body());
        String name = texts.here(Message.of("appointment." + act.element()));
        return new ActShown(act.at(), act.element(), name, body, act.outcome(), act.legalDay());
    }
}
