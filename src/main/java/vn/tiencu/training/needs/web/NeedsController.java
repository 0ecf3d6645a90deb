package vn.tiencu.training.needs.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.training.needs.PlanReading;
import vn.tiencu.training.needs.Quotas;
import vn.tiencu.training.needs.web.NeedViews.CheckedLine;
import vn.tiencu.training.needs.web.NeedViews.NeedView;

/** What the data show about a plan: needs of a unit, checks of its lines, shares among the learners. */
@RestController
@RequestMapping("/api/v1/training-plans/{caseNumber}")
class NeedsController {

    private final PlanReading reading;
    private final NeedViews views;
    private final CurrentCaller current;

    NeedsController(PlanReading reading, NeedViews views, CurrentCaller current) {
        this.reading = reading;
        this.views = views;
        this.current = current;
    }

    @GetMapping("/needs")
    @Operation(summary = "Needs of a unit that the data show, each with its reason and the line that answers it")
    Page<NeedView> needs(@PathVariable String caseNumber, @RequestParam String unit) {
        return new Page<>(views.needs(reading.needs(caseNumber, unit, current.get())), null);
    }

    @GetMapping("/checks")
    @Operation(summary = "Lines that a rule forbids or that the office should look at, with reasons")
    Page<CheckedLine> checks(@PathVariable String caseNumber) {
        return new Page<>(views.checks(reading.checks(caseNumber, current.get())), null);
    }

    /** A share; met tells whether enough of the group are among the learners. */
    record ShareView(
            String measure,
            int learners,
            int ofGroup,
            int staff,
            int staffOfGroup,
            int wanted,
            int missing,
            boolean met,
            String citation) {}

    @GetMapping("/quotas")
    @Operation(summary = "Women, young people, minorities and communes among the learners, in numbers only")
    Page<ShareView> quotas(@PathVariable String caseNumber) {
        List<ShareView> shares = reading.quotas(caseNumber, current.get()).stream()
                .map(NeedsController::share)
                .toList();
        return new Page<>(shares, null);
    }

    private static ShareView share(Quotas.Share each) {
        return new ShareView(
                each.measure(),
                each.learners(),
                each.ofGroup(),
                each.staff(),
                each.staffOfGroup(),
                each.wanted(),
                each.missing(),
                each.met(),
                each.citation());
    }
}
