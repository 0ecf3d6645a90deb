package vn.tiencu.cockpit.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.cockpit.files.BoardWorkbook;
import vn.tiencu.cockpit.files.CaseSheets;
import vn.tiencu.cockpit.files.TimelineSheets;
import vn.tiencu.cockpit.view.CaseBoard;
import vn.tiencu.cockpit.view.CaseFound;
import vn.tiencu.cockpit.view.CaseQuery;
import vn.tiencu.cockpit.view.CaseTimeline;
import vn.tiencu.cockpit.view.TimelineBoard;
import vn.tiencu.identity.CurrentCaller;

/** Running and finished cases of all rooms. */
@RestController
@RequestMapping("/api/v1/boards")
class BoardCasesController {

    private final CaseBoard board;
    private final TimelineBoard timelines;
    private final BoardWorkbook workbook;
    private final CurrentCaller current;

    BoardCasesController(CaseBoard board, TimelineBoard timelines, BoardWorkbook workbook, CurrentCaller current) {
        this.board = board;
        this.timelines = timelines;
        this.workbook = workbook;
        this.current = current;
    }

    @GetMapping("/cases")
    @Operation(
            summary = "Cases of all rooms, running and finished, as far as the caller may know of them, newest first")
    Page<CaseFound> cases(
            @ParameterObject CaseQuery query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return board.page(query, Cursor.decode(cursor), Limit.of(limit), current.get());
    }

    @GetMapping(path = "/cases.xlsx", produces = Downloads.XLSX)
    @Operation(summary = "The same cases as an XLSX workbook")
    ResponseEntity<byte[]> workbook(@ParameterObject CaseQuery query) {
        return Downloads.workbook("cases", workbook.write(CaseSheets.cases(board.all(query, current.get()))));
    }

    @GetMapping("/cases/{caseNumber}")
    @Operation(summary = "Every step and deadline of a case, every act, and where the working days went")
    CaseTimeline one(@PathVariable String caseNumber) {
        return timelines.of(caseNumber, current.get());
    }

    @GetMapping(path = "/cases/{caseNumber}/timeline.xlsx", produces = Downloads.XLSX)
    @Operation(summary = "The same as an XLSX workbook: steps, acts, where the working days went")
    ResponseEntity<byte[]> oneAsWorkbook(@PathVariable String caseNumber) {
        CaseTimeline found = timelines.of(caseNumber, current.get());
        return Downloads.workbook(found.about().number(), workbook.write(TimelineSheets.timeline(found)));
    }
}
