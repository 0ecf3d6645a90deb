package vn.tiencu.training.needs.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.needs.Money;
import vn.tiencu.training.needs.PlanReading;
import vn.tiencu.training.needs.PlanWriting;
import vn.tiencu.training.needs.web.ClassViews.ClassesView;

/** The classes of a plan and what it costs; the drafting office makes the classes and sets the money at hand. */
@RestController
@RequestMapping("/api/v1/training-plans/{caseNumber}")
class ClassesAndMoneyController {

    private final PlanReading reading;
    private final PlanWriting writing;
    private final ClassViews views;
    private final CurrentCaller current;

    ClassesAndMoneyController(PlanReading reading, PlanWriting writing, ClassViews views, CurrentCaller current) {
        this.reading = reading;
        this.writing = writing;
        this.views = views;
        this.current = current;
    }

    @GetMapping("/grouping")
    @Operation(summary = "Classes of the plan, how full they are, and lines without a seat with the reason")
    ClassesView classes(@PathVariable String caseNumber) {
        Caller caller = current.get();
        return views.of(reading.classes(caseNumber, caller), reading.mayDraft(caseNumber, caller));
    }

    @PostMapping("/grouping")
    @Operation(summary = "Group the confirmed lines into classes anew (drafting office, while the plan is being written)")
    ClassesView group(@PathVariable String caseNumber) {
        return views.of(writing.group(caseNumber, current.get()), true);
    }

    /** One source of money, in đồng. */
    record SourceView(
            Funding funding,
            int lines,
            long forPeople,
            long forClasses,
            boolean estimated,
            long need,
            @Nullable Long cap,
            long shortfall,
            int postponed,
            long saved) {}

    /** @param version what a change of the amounts has to name in If-Match */
    record BudgetView(List<SourceView> sources, String version, boolean editable) {}

    @GetMapping("/budget")
    @Operation(summary = "What the plan costs by source, the money at hand, and the shortfall")
    ResponseEntity<BudgetView> budget(@PathVariable String caseNumber) {
        Caller caller = current.get();
        List<SourceView> sources = reading.money(caseNumber, caller).stream()
                .map(ClassesAndMoneyController::source)
                .toList();
        String version = writing.version(caseNumber);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, '"' + version + '"')
                .body(new BudgetView(sources, version, reading.mayDraft(caseNumber, caller)));
    }

    @PutMapping("/budget")
    @Operation(summary = "Set the money at hand by source, in đồng; needs If-Match with the ETag that was read")
    ResponseEntity<BudgetView> setCaps(
            @PathVariable String caseNumber,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String basis,
            @RequestBody Map<Funding, @Nullable Long> caps) {
        if (basis == null) {
            throw Refused.malformed("If-Match", Message.of("training.needs.etagMissing"));
        }
        writing.setCaps(caseNumber, caps, basis.replace("W/", "").replace("\"", ""), current.get());
        return budget(caseNumber);
    }

    private static SourceView source(Money.Source each) {
        return new SourceView(
                each.funding(),
                each.lines(),
                each.forPeople(),
                each.forClasses(),
                each.estimated(),
                each.need(),
                each.cap(),
                each.shortfall(),
                each.postponed(),
                each.saved());
    }
}
