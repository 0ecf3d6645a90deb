package vn.tiencu.training.needs;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.Editor;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Source;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.store.Lines;

/** Puts what the data show into a plan as proposed lines, so that a unit confirms instead of typing. */
@Service
public class Needs {

    private final NeedsFinder finder;
    private final Lines lines;
    private final HouseClock clock;

    Needs(NeedsFinder finder, Lines lines, HouseClock clock) {
        this.finder = finder;
        this.lines = lines;
        this.clock = clock;
    }

    /** Proposes the needs of one unit; doing it again adds only what is new. Returns how many lines were added. */
    @Transactional
    public int propose(TrainingPlan plan, String unitId, String by) {
        return propose(plan, List.of(unitId), by);
    }

    /** As {@link #propose(TrainingPlan, String, String)}, for all units of a plan at once. */
    @Transactional
    public int propose(TrainingPlan plan, Collection<String> unitIds, String by) {
        Set<String> known = known(plan);
        List<PlanLine> added = finder.find(plan.year(), unitIds, clock.today()).stream()
                .filter(each -> !each.heldBack())
                .filter(each ->
                        known.add(each.personId() + "|" + each.programme().key()))
                .map(each -> line(plan, each))
                .toList();
        lines.addAll(added, Editor.of(by));
        return added.size();
    }

    /** An adjustment does not propose again what the plan that it changes already has. */
    private Set<String> known(TrainingPlan plan) {
        Stream<PlanLine> own = lines.of(plan.number().toString()).stream();
        Stream<PlanLine> changed = plan.adjusts() == null
                ? Stream.empty()
                : lines.of(plan.adjusts()).stream().filter(PlanLine::counts);
        Set<String> known = new HashSet<>();
        Stream.concat(own, changed).forEach(each -> known.add(each.personId() + "|" + each.programme()));
        return known;
    }

    private static PlanLine line(TrainingPlan plan, FoundNeed need) {
        return new PlanLine(
                UUID.randomUUID().toString(),
                plan.number().toString(),
                need.unitId(),
                need.personId(),
                need.postId(),
                need.programme().key(),
                need.gap(),
                need.priority(),
                need.programme().funding(),
                need.programme().costPerPerson(),
                need.quarter(),
                Source.RECORDS,
                State.PROPOSED,
                "",
                null,
                1);
    }
}
