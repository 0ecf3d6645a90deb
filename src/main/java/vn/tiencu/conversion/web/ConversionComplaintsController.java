package vn.tiencu.conversion.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.casework.ActsShown;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.complaints.ComplaintReaders;
import vn.tiencu.conversion.complaints.process.ComplaintShown;
import vn.tiencu.identity.CurrentCaller;

/** Complaints about moves: read. Deciding them is a task of the superior body. */
@RestController
@RequestMapping("/api/v1/conversion-complaints")
class ConversionComplaintsController {
    private final ComplaintReaders readers;
    private final ConversionViews views;
    private final ComplaintShown shown;
    private final ActsShown history;
    private final CurrentCaller current;

    ConversionComplaintsController(
            ComplaintReaders readers,
            ConversionViews views,
            ComplaintShown shown,
            ActsShown history,
            CurrentCaller current) {
        this.readers = readers;
        this.views = views;
        this.shown = shown;
        this.history = history;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Complaints that the caller knows of, newest first")
    Page<ComplaintShown.ConversionComplaintHead> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<Complaint> found = readers.known(after == null ? null : after.position(), most + 1, current.get());
        return Page.of(found, most, last -> last.number().toString()).map(shown::head);
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "One complaint: what is complained of, what was found, papers")
    ConversionComplaintView one(@PathVariable String caseNumber) {
        return views.of(readers.readable(caseNumber, current.get()));
    }

    @GetMapping("/{caseNumber}/history")
    @Operation(summary = "What was done, by which body and when")
    Page<ActsShown.ActShown> history(@PathVariable String caseNumber) {
        readers.readable(caseNumber, current.get());
        return new Page<>(history.of("conversion", caseNumber), null);
    }
}
