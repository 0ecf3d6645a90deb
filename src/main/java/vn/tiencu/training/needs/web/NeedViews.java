package vn.tiencu.training.needs.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.needs.Check;
import vn.tiencu.training.needs.FoundNeed;
import vn.tiencu.training.needs.LineIssue;
import vn.tiencu.training.needs.PlanReading.LineAndIssues;
import vn.tiencu.training.needs.PlanReading.NeedAndLine;

/** Needs and checks as the interface shows them. */
@Component
class NeedViews {

    private final NeedWords words;

    NeedViews(NeedWords words) {
        this.words = words;
    }

    /**
     * A need.
     *
     * @param heldBack whether a rule forbids sending the person
     * @param line the line of the plan that answers it, or null
     */
    record NeedView(
            String personId,
            String fullName,
            String postTitle,
            String programme,
            String programmeName,
            int weeks,
            String gap,
            int priority,
            int quarter,
            long cost,
            ReasonView reason,
            List<CheckView> checks,
            boolean heldBack,
            @Nullable LineState line) {}

    record ReasonView(
            String criterion,
            String required,
            String found,
            @Nullable LocalDate due,
            String citation) {}

    record CheckView(
            String criterion,
            String outcome,
            String required,
            String found,
            @Nullable String wouldChange,
            String citation) {}

    record LineState(String id, String state, String note, int version) {}

    /** A line and what speaks against it. */
    record CheckedLine(
            String lineId,
            String personId,
            String fullName,
            String unitId,
            String unitName,
            String programme,
            String programmeName,
            int quarter,
            String state,
            boolean blocks,
            List<CheckView> issues) {}

    List<NeedView> needs(List<NeedAndLine> found) {
        return found.stream().map(each -> need(each.need(), each.line())).toList();
    }

    private NeedView need(FoundNeed need, @Nullable PlanLine line) {
        return new NeedView(
                need.personId(),
                need.fullName(),
                need.postTitle(),
                need.programme().key(),
                words.name(need.programme()),
                need.programme().weeks(),
                need.gap().name(),
                need.priority(),
                need.quarter(),
                need.programme().costPerPerson(),
                reason(need.reason()),
                need.checks().stream().map(this::check).toList(),
                need.heldBack(),
                line == null ? null : new LineState(line.id(), line.state().name(), line.note(), line.version()));
    }

    private ReasonView reason(FoundNeed.Reason reason) {
        return new ReasonView(
                reason.criterion(),
                words.here(reason.required()),
                words.here(reason.found()),
                reason.due(),
                reason.citation());
    }

    private CheckView check(Check each) {
        return new CheckView(
                each.criterion(),
                each.outcome().name(),
                words.here(each.required()),
                words.here(each.found()),
                words.hereOrNull(each.wouldChange()),
                each.citation());
    }

    List<CheckedLine> checks(List<LineAndIssues> checked) {
        Map<String, String> people = words.personNames(
                checked.stream().map(each -> each.line().personId()).distinct().toList());
        Map<String, String> units = words.unitNames(
                checked.stream().map(each -> each.line().unitId()).distinct().toList());
        Map<String, String> programmes = words.programmeNames();
        return checked.stream()
                .map(each -> checked(each, people, units, programmes))
                .toList();
    }

    private CheckedLine checked(
            LineAndIssues each, Map<String, String> people, Map<String, String> units, Map<String, String> programmes) {
        PlanLine line = each.line();
        return new CheckedLine(
                line.id(),
                line.personId(),
                people.getOrDefault(line.personId(), line.personId()),
                line.unitId(),
                units.getOrDefault(line.unitId(), line.unitId()),
                line.programme(),
                programmes.getOrDefault(line.programme(), line.programme()),
                line.quarter(),
                line.state().name(),
                each.issues().stream().anyMatch(LineIssue::blocks),
                each.issues().stream().map(this::issue).toList());
    }

    private CheckView issue(LineIssue each) {
        return new CheckView(
                each.code(),
                each.blocks() ? Check.Outcome.BLOCKS.name() : Check.Outcome.WARNS.name(),
                words.here(each.required()),
                words.here(each.message()),
                words.hereOrNull(each.wouldChange()),
                each.citation());
    }
}
