package vn.tiencu.rotation.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.RotationLines;

/** What a reader may see of a plan: all of it, or, of a unit that was asked, its own answer and its own people. */
@Component
public class PlanReading {

    private final AskedUnits units;
    private final RotationLines lines;
    private final Assignments assignments;

    PlanReading(AskedUnits units, RotationLines lines, Assignments assignments) {
        this.units = units;
        this.lines = lines;
        this.assignments = assignments;
    }

    public List<AskedUnit> units(RotationPlan about, Caller reader) {
        boolean whole = about.isKnownTo(reader);
        return units.of(about.number().toString()).stream()
                .filter(each -> whole || reader.isIn(each.body()))
                .toList();
    }

    public List<RotationLine> lines(RotationPlan about, Caller reader) {
        boolean whole = about.isKnownTo(reader);
        return lines.of(about.number().toString()).stream()
                .filter(each -> whole || reader.isIn(each.proposedBy()))
                .toList();
    }

    /** Numbers of the cases that the plan began. */
    public List<String> begun(RotationPlan about, Caller reader) {
        return about.isKnownTo(reader)
                ? assignments.ofPlan(about.number().toString()).stream()
                        .map(each -> each.number().toString())
                        .toList()
                : List.of();
    }
}
