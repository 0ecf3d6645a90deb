package vn.tiencu.conversion.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.PlanLine.Target;
import vn.tiencu.conversion.rules.PlanDays.FirstDays;

/** Writes moves into the lines of a plan: each place of a work is given once, and whoever keeps a target keeps its words and days. */
final class Targets {

    private final Map<String, Work> works;
    private final Map<String, FirstDays> days;
    private final Map<String, List<String>> free = new HashMap<>();

    /** @param days for lines that have none yet, by person */
    Targets(Map<String, Work> works, Map<String, FirstDays> days) {
        this.works = works;
        this.days = days;
        works.forEach((id, work) -> free.put(id, new LinkedList<>(work.duties())));
    }

    /** @param goes seat of each person who goes somewhere; a line without one waits for its target */
    List<PlanLine.Entry> entries(List<PlanLine> lines, Map<String, String> goes) {
        Map<String, PlanLine.Entry> kept = new HashMap<>();
        lines.stream().filter(each -> keeps(each, goes)).forEach(each -> kept.put(each.id(), keep(each)));
        List<PlanLine.Entry> entries = new ArrayList<>();
        for (PlanLine line : lines) {
            PlanLine.Entry stands = kept.get(line.id());
            Work work = works.get(goes.getOrDefault(line.personId(), ""));
            entries.add(stands != null ? stands : work == null ? waiting(line) : given(line, work));
        }
        return entries;
    }

    private boolean keeps(PlanLine line, Map<String, String> goes) {
        Target target = line.target();
        return target != null && Works.seatOf(line, target, works.keySet()).equals(goes.get(line.personId()));
    }

    private PlanLine.Entry keep(PlanLine line) {
        Target target = Objects.requireNonNull(line.target());
        List<String> places = free.getOrDefault(Works.seatOf(line, target, works.keySet()), List.of());
        if (!places.remove(target.duties()) && !places.isEmpty()) {
            places.remove(places.size() - 1);
        }
        return entry(line, target);
    }

    private PlanLine.Entry given(PlanLine line, Work work) {
        Target before = line.target();
        FirstDays on = before == null
                ? Objects.requireNonNull(days.get(line.personId()), "whoever is in the plan holds a listed position")
                : new FirstDays(line.personId(), before.moveOn(), before.handOverBy());
        List<String> places = free.getOrDefault(work.id(), List.of());
        String duties = places.isEmpty() ? work.duties().get(0) : places.remove(0);
        return entry(line, new Target(work.unitId(), work.item(), duties, on.moveOn(), on.handOverBy()));
    }

    private static PlanLine.Entry waiting(PlanLine line) {
        return new PlanLine.Entry(line.personId(), null, null, null, null, null, line.isHandedUp());
    }

    private static PlanLine.Entry entry(PlanLine line, Target target) {
        return new PlanLine.Entry(
                line.personId(),
                target.unitId(),
                target.item(),
                target.duties(),
                target.moveOn(),
                target.handOverBy(),
                false);
    }
}
