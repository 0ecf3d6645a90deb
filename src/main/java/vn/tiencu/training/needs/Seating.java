package vn.tiencu.training.needs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.store.Lines;

/** Reads a plan's lines, leaves out what nobody has confirmed or a rule forbids, and arranges the rest. */
@Component
class Seating {

    private final Lines lines;
    private final Programmes programmes;
    private final LineChecks checks;

    Seating(Lines lines, Programmes programmes, LineChecks checks) {
        this.lines = lines;
        this.programmes = programmes;
        this.checks = checks;
    }

    /**
     * A plan as it would be seated.
     *
     * @param lines that count, by id
     * @param blocked ids of lines that a rule forbids
     */
    record Plan(
            Map<String, PlanLine> lines,
            Set<String> blocked,
            Map<String, Programme> catalogue,
            Arrangement.Result arranged) {}

    Plan of(TrainingPlan plan) {
        List<PlanLine> all = lines.of(plan.number().toString());
        Set<String> blocked = checks.of(plan, all).stream()
                .filter(LineIssue::blocks)
                .map(LineIssue::lineId)
                .collect(Collectors.toSet());
        Map<String, PlanLine> counting = new LinkedHashMap<>();
        all.stream().filter(PlanLine::counts).forEach(each -> counting.put(each.id(), each));
        Map<String, Programme> catalogue = programmes.byKey();
        Map<Programme, List<Seat>> wanted = new LinkedHashMap<>();
        counting.values().stream()
                .filter(each -> each.state() == State.CONFIRMED && !blocked.contains(each.id()))
                .forEach(each -> wanted.computeIfAbsent(
                                Objects.requireNonNull(catalogue.get(each.programme())), key -> new ArrayList<>())
                        .add(seat(each)));
        return new Plan(counting, blocked, catalogue, Arrangement.of(wanted));
    }

    private static Seat seat(PlanLine line) {
        return new Seat(line.id(), line.personId(), line.unitId(), line.priority(), line.quarter());
    }
}
