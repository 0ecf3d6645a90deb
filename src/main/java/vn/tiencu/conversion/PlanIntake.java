package vn.tiencu.conversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.lists.Standing;
import vn.tiencu.conversion.rules.LineChecks;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Where the lines of a plan come from: the radar, what units hand up, and what the drafting office writes. */
@Component
class PlanIntake {

    private final Radar radar;
    private final Assignments assignments;
    private final PlanLines lines;
    private final LineChecks checks;

    PlanIntake(Radar radar, Assignments assignments, PlanLines lines, LineChecks checks) {
        this.radar = radar;
        this.assignments = assignments;
        this.lines = lines;
        this.checks = checks;
    }

    /** Who falls due by the end of the year and may be moved; single positions are handed up. */
    List<PlanLine> found(ConversionPlan plan, LocalDate today) {
        LocalDate last = LocalDate.of(plan.year(), 12, 31);
        List<PlanLine> found = new ArrayList<>();
        for (RadarLine each : radar.of(plan.unitId(), today)) {
            LocalDate due = each.dueOn();
            if (due != null && !due.isAfter(last) && each.standing() != Standing.NEVER) {
                String superior = each.isForSuperior() ? superior(plan) : null;
                found.add(line(plan, found.size(), each.assignment(), null, superior));
            }
        }
        for (PlanLine each : lines.waitingFor(plan.unitId())) {
            assignments
                    .current(each.personId(), today)
                    .ifPresent(held -> found.add(line(plan, found.size(), held, null, null)));
        }
        return found;
    }

    /** What the office writes; each person must hold a listed position of the unit, or be handed up to it. */
    List<PlanLine> written(ConversionPlan plan, List<PlanLine.Entry> entries, LocalDate today) {
        checks.requireOnce(entries);
        Set<String> handedUp =
                lines.waitingFor(plan.unitId()).stream().map(PlanLine::personId).collect(Collectors.toSet());
        List<PlanLine> written = new ArrayList<>();
        for (PlanLine.Entry each : entries) {
            Assignment held = assignments
                    .current(each.personId(), today)
                    .filter(one -> one.bodyId().equals(plan.unitId()) || handedUp.contains(each.personId()))
                    .orElseThrow(() -> Refused.byRules(new Refusal(
                            "notInUnit",
                            "lines",
                            Message.of("conversion.line.notInUnit", each.personId()),
                            "Luật 36/2018, Điều 24.1")));
            written.add(line(plan, written.size(), held, each.target(), each.handUp() ? superior(plan) : null));
        }
        return written;
    }

    private static @Nullable String superior(ConversionPlan plan) {
        return plan.parties().superiorUnit().isEmpty() ? null : plan.parties().superiorUnit();
    }

    private static PlanLine line(
            ConversionPlan plan,
            int order,
            Assignment held,
            PlanLine.@Nullable Target target,
            @Nullable String superior) {
        return new PlanLine(
                UUID.randomUUID().toString(),
                plan.number().toString(),
                order,
                held.personId(),
                held.unitId(),
                held.position(),
                held.duties(),
                target,
                superior,
                null);
    }
}
