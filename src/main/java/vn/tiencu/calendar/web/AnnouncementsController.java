package vn.tiencu.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.Decrees;
import vn.tiencu.calendar.Decrees.Preview;
import vn.tiencu.calendar.MoveRecord;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Documents that change the calendar, what each would move, and what each has moved. */
@RestController
@RequestMapping("/api/v1/calendar/announcements")
class AnnouncementsController {

    private static final String ADDRESS = "/api/v1/calendar/announcements/";
    private final Decrees decrees;
    private final MoveRecord record;
    private final MoveViews views;

    AnnouncementsController(Decrees decrees, MoveRecord record, MoveViews views) {
        this.decrees = decrees;
        this.record = record;
        this.views = views;
    }

    /** How many deadlines of one room move. */
    record ProcessCount(String process, String processName, long moving) {}

    /**
     * What an announcement would do.
     *
     * @param digest to be sent back as If-Match when it is applied
     * @param checked how many open deadlines were counted anew
     */
    record PreviewView(
            String digest,
            String calendarVersion,
            String nextVersion,
            int checked,
            int moving,
            List<ProcessCount> byProcess,
            List<MoveView> moves) {}

    /** What was done. */
    record AppliedView(String version, int moved, List<ProcessCount> byProcess) {}

    @PostMapping("/preview")
    @Operation(summary = "Count every open deadline anew as if a document held, and show those that would move")
    ResponseEntity<PreviewView> preview(@Valid @RequestBody AnnouncementForm form) {
        Preview shown = decrees.preview(form.announcement());
        PreviewView view = new PreviewView(
                shown.digest(),
                shown.calendarVersion(),
                shown.nextVersion(),
                shown.checked(),
                shown.moves().size(),
                byProcess(shown.moves()),
                shown.moves().stream().map(views::ahead).toList());
        return ResponseEntity.ok().eTag(quoted(shown.digest())).body(view);
    }

    @PostMapping
    @Operation(
            summary = "Put a document in force and move what its preview showed; needs the preview's ETag as If-Match")
    ResponseEntity<AppliedView> apply(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String digest,
            @Valid @RequestBody AnnouncementForm form,
            Principal who) {
        if (digest == null || digest.isBlank()) {
            throw Refused.malformed(HttpHeaders.IF_MATCH, Message.of("calendar.announcement.previewFirst"));
        }
        var applied = decrees.apply(form.announcement(), digest.replace("\"", ""), who.getName());
        return ResponseEntity.created(URI.create(ADDRESS + applied.version() + "/moves"))
                .body(new AppliedView(applied.version(), applied.moves().size(), byProcess(applied.moves())));
    }

    @GetMapping
    @Operation(summary = "The versions of the calendar with their documents, newest first")
    Page<MoveRecord.Source> all() {
        return new Page<>(record.all(), null);
    }

    @GetMapping("/{version}/moves")
    @Operation(summary = "The deadlines that a version of the calendar moved")
    Page<MoveView> moves(
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return record.of(version, Cursor.decode(cursor), Limit.of(limit)).map(views::done);
    }

    private List<ProcessCount> byProcess(List<Move> moves) {
        return moves.stream()
                .collect(Collectors.groupingBy(each -> each.deadline().process(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new ProcessCount(each.getKey(), views.processName(each.getKey()), each.getValue()))
                .toList();
    }

    private static String quoted(String digest) {
        return '"' + digest + '"';
    }
}
