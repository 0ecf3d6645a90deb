package vn.tiencu.cockpit.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
import vn.tiencu.cockpit.files.WatchSheets;
import vn.tiencu.cockpit.view.DueBoard;
import vn.tiencu.cockpit.view.DueSoon;
import vn.tiencu.cockpit.view.Models;
import vn.tiencu.cockpit.view.StuckBoard;
import vn.tiencu.cockpit.view.StuckWork;
import vn.tiencu.identity.CurrentCaller;

/** What must be watched: deadlines to come, work that stands still, and the models' pictures. */
@RestController
@RequestMapping("/api/v1/boards")
class WatchController {

    private final DueBoard due;
    private final StuckBoard stuck;
    private final Models models;
    private final BoardWorkbook workbook;
    private final CurrentCaller current;

    WatchController(DueBoard due, StuckBoard stuck, Models models, BoardWorkbook workbook, CurrentCaller current) {
        this.due = due;
        this.stuck = stuck;
        this.models = models;
        this.workbook = workbook;
        this.current = current;
    }

    @GetMapping("/due")
    @Operation(summary = "Open deadlines that end within so many days or are over, the earliest first")
    Page<DueSoon> due(
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return due.page(days, Cursor.decode(cursor), Limit.of(limit), current.get());
    }

    @GetMapping(path = "/due.xlsx", produces = Downloads.XLSX)
    @Operation(summary = "The same as an XLSX workbook")
    ResponseEntity<byte[]> dueWorkbook(@RequestParam(defaultValue = "30") int days) {
        return Downloads.workbook("due", workbook.write(WatchSheets.due(due.all(days, current.get()))));
    }

    @GetMapping("/stuck")
    @Operation(summary = "Work that stands still, with the reason and what would make it go on")
    Page<StuckWork> stuck() {
        return new Page<>(stuck.all(), null);
    }

    @GetMapping(path = "/stuck.xlsx", produces = Downloads.XLSX)
    @Operation(summary = "The same as an XLSX workbook")
    ResponseEntity<byte[]> stuckWorkbook() {
        return Downloads.workbook("stuck", workbook.write(WatchSheets.stuck(stuck.all())));
    }

    @GetMapping("/processes")
    @Operation(summary = "The processes of all rooms with their pictures")
    Page<Models.Model> processes() {
        return new Page<>(models.all(), null);
    }

    @GetMapping("/pictures/{process}")
    @Operation(summary = "The drawing of a process as SVG; its groups carry the ids of the elements")
    ResponseEntity<byte[]> picture(@PathVariable String process) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(models.picture(process));
    }
}
