package vn.tiencu.training.path.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.training.path.PathDesk;

/** The way of a training plan to "before 31/01", and the chance to keep it. */
@RestController
@RequestMapping("/api/v1/training-plans")
class PathController {

    private final PathDesk desk;
    private final CoursePage courses;
    private final OutlookPage outlooks;
    private final CurrentCaller current;

    PathController(PathDesk desk, CoursePage courses, OutlookPage outlooks, CurrentCaller current) {
        this.desk = desk;
        this.courses = courses;
        this.outlooks = outlooks;
        this.current = current;
    }

    @GetMapping("/path")
    @Operation(summary = "Latest days of each step of a plan that has not begun, as if it began on a day")
    CourseView notBegun(@RequestParam int year, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return courses.of(desk.notBegun(year, asOf));
    }

    @GetMapping("/{caseNumber}/path")
    @Operation(summary = "Latest lawful day of each step ahead, who holds the plan, and whether it still fits")
    CourseView path(@PathVariable String caseNumber, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return courses.of(desk.course(caseNumber, asOf, current.get()));
    }

    @GetMapping("/{caseNumber}/forecast")
    @Operation(summary = "Chance of being issued before the ceiling, by simulation on past durations, per body")
    OutlookView forecast(@PathVariable String caseNumber, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return outlooks.of(desk.outlook(caseNumber, asOf, current.get()));
    }
}
