package vn.tiencu.training.lines.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.PlainText;
import vn.tiencu.api.Problems;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.LineConflicts;
import vn.tiencu.training.lines.LineDesk;
import vn.tiencu.training.lines.LineDesk.Read;
import vn.tiencu.training.lines.LineEdit;
import vn.tiencu.training.lines.LineLists;
import vn.tiencu.training.lines.LineLists.Listed;
import vn.tiencu.training.lines.LineView;
import vn.tiencu.training.lines.NewLine;
import vn.tiencu.training.lines.Overtaken;

/** Lines of a plan, edited one by one or many at once; each change is stored at once and never over another's. */
@RestController
@RequestMapping("/api/v1/training-plans/{caseNumber}/lines")
class LinesController {

    private final LineDesk desk;
    private final LineLists lists;
    private final LineConflicts conflicts;
    private final Problems problems;
    private final CurrentCaller current;

    LinesController(LineDesk desk, LineLists lists, LineConflicts conflicts, Problems problems, CurrentCaller current) {
        this.desk = desk;
        this.lists = lists;
        this.conflicts = conflicts;
        this.problems = problems;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Lines that the caller may see, filtered and sorted, with the sums of the whole list")
    Listed list(
            @PathVariable String caseNumber,
            @ParameterObject LineQuery query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return lists.list(
                caseNumber, query.filter(), query.sort(), Cursor.decode(cursor), Limit.of(limit), current.get());
    }

    @PostMapping
    @Operation(summary = "Put a person forward for a programme")
    ResponseEntity<LineView> add(@PathVariable String caseNumber, @Valid @RequestBody NewLine asked) {
        requirePlain(asked.note());
        Caller caller = current.get();
        LineView added = lists.shown(desk.add(caseNumber, asked, caller), caller);
        return ResponseEntity.created(URI.create("/api/v1/training-plans/" + caseNumber + "/lines/" + added.id()))
                .header(HttpHeaders.ETAG, LineTag.of(added.version()))
                .body(added);
    }

    @GetMapping("/{lineId}")
    @Operation(summary = "One line, its version as ETag")
    ResponseEntity<LineView> one(@PathVariable String caseNumber, @PathVariable String lineId) {
        Caller caller = current.get();
        return tagged(lists.shown(desk.get(caseNumber, lineId, caller), caller));
    }

    @PatchMapping("/{lineId}")
    @Operation(
            summary =
                    "Change, drop or take up again one line; needs If-Match. Who was slower is told the other's values (409)")
    ResponseEntity<LineView> change(
            @PathVariable String caseNumber,
            @PathVariable String lineId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody LineEdit edit) {
        requirePlain(edit.note());
        Read read = new Read(lineId, LineTag.version(ifMatch));
        Caller caller = current.get();
        return tagged(lists.shown(desk.change(caseNumber, read, edit, caller), caller));
    }

    /**
     * One change of many lines.
     *
     * @param lines each with the version that was read
     */
    record ManyLines(
            @NotEmpty @Size(max = 2000) List<@NotNull Read> lines,
            @NotNull LineEdit change) {}

    /** The lines as they stand afterwards. */
    record Changed(List<LineView> items) {}

    @PostMapping("/bulk")
    @Operation(summary = "The same change of many lines, all of them or none")
    Changed changeAll(@PathVariable String caseNumber, @Valid @RequestBody ManyLines asked) {
        requirePlain(asked.change().note());
        Caller caller = current.get();
        return new Changed(
                lists.shown(caseNumber, desk.changeAll(caseNumber, asked.lines(), asked.change(), caller), caller));
    }

    private static ResponseEntity<LineView> tagged(LineView line) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, LineTag.of(line.version()))
                .body(line);
    }

    private static void requirePlain(@Nullable String note) {
        if (note != null) {
            PlainText.require("note", note);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(Overtaken overtaken) {
        Refused told = Refused.conflict(
                "changedMeanwhile",
                Message.of("training.lines.changedMeanwhile", overtaken.lines().size()),
                null);
        ProblemDetail problem = problems.of(told);
        problem.setProperty("current", conflicts.of(overtaken, current.get()));
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
