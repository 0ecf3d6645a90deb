package vn.tiencu.cockpit.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.cockpit.files.BoardWorkbook;
import vn.tiencu.cockpit.files.FigureSheets;
import vn.tiencu.cockpit.files.TargetSheets;
import vn.tiencu.cockpit.targets.TargetBoard;
import vn.tiencu.cockpit.view.BottleneckBoard;
import vn.tiencu.cockpit.view.Bottlenecks;
import vn.tiencu.cockpit.view.Compliance;
import vn.tiencu.cockpit.view.ComplianceBoard;
import vn.tiencu.identity.CurrentCaller;

/** Deadlines kept and missed, where time goes, and the targets as a workbook. */
@RestController
@RequestMapping("/api/v1/boards")
class FiguresController {

    private final ComplianceBoard compliance;
    private final BottleneckBoard bottlenecks;
    private final TargetBoard targets;
    private final BoardWorkbook workbook;
    private final CurrentCaller current;

    FiguresController(
            ComplianceBoard compliance,
            BottleneckBoard bottlenecks,
            TargetBoard targets,
            BoardWorkbook workbook,
            CurrentCaller current) {
        this.compliance = compliance;
        this.bottlenecks = bottlenecks;
        this.targets = targets;
        this.workbook = workbook;
        this.current = current;
    }

    @GetMapping("/compliance")
    @Operation(summary = "Deadlines kept, by body or process: terms that ended in the period, met and late")
    Compliance compliance(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "body") String by) {
        return compliance.of(from, to, by, current.get());
    }

    @GetMapping(path = "/compliance.xlsx", produces = Downloads.XLSX)
    @Operation(summary = "The same as an XLSX workbook")
    ResponseEntity<byte[]> complianceWorkbook(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "body") String by) {
        return Downloads.workbook(
                "compliance", workbook.write(FigureSheets.compliance(compliance.of(from, to, by, current.get()))));
    }

    @GetMapping("/bottlenecks")
    @Operation(summary = "Where a process spends its time: median and 90th percentile per task, and what waits now")
    Bottlenecks bottlenecks(
            @RequestParam String process,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return bottlenecks.of(process, from, to);
    }

    @GetMapping(path = "/bottlenecks.xlsx", produces = Downloads.XLSX)
    @Operation(summary = "The same as an XLSX workbook")
    ResponseEntity<byte[]> bottlenecksWorkbook(
            @RequestParam String process,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return Downloads.workbook(
                "bottlenecks", workbook.write(FigureSheets.bottlenecks(bottlenecks.of(process, from, to))));
    }

    @GetMapping(path = "/targets.xlsx", produces = Downloads.XLSX)
    @Operation(summary = "The targets of the resolutions year by year, and who falls short, as an XLSX workbook")
    ResponseEntity<byte[]> targetsWorkbook() {
        return Downloads.workbook("targets", workbook.write(TargetSheets.targets(targets.all())));
    }
}
