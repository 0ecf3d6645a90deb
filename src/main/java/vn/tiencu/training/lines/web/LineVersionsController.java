package vn.tiencu.training.lines.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.training.lines.LineVersions;
import vn.tiencu.training.lines.LineVersions.Differences;
import vn.tiencu.training.lines.LineVersions.VersionShown;

/** The versions in which a plan went from hand to hand, and how they differ. */
@RestController
@RequestMapping("/api/v1/training-plans/{caseNumber}/versions")
class LineVersionsController {

    private final LineVersions versions;
    private final CurrentCaller current;

    LineVersionsController(LineVersions versions, CurrentCaller current) {
        this.versions = versions;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "The kept versions of a plan's lines, the latest first")
    Page<VersionShown> list(@PathVariable String caseNumber) {
        return new Page<>(versions.list(caseNumber, current.get()), null);
    }

    @GetMapping("/{number}/differences")
    @Operation(summary = "What differs line by line from a version to another, or to the lines as they stand now")
    Differences differences(
            @PathVariable String caseNumber,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer with) {
        return versions.between(caseNumber, number, with, current.get());
    }
}
