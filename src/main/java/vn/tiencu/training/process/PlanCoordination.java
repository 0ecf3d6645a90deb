package vn.tiencu.training.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;

/** Who has been asked, who has answered and who is late, while a plan is drafted (founding document 000, section 3). */
@Component
public class PlanCoordination {

    private final AskedUnits units;
    private final Opinions opinions;
    private final Shown shown;

    PlanCoordination(AskedUnits units, Opinions opinions, Shown shown) {
        this.units = units;
        this.opinions = opinions;
        this.shown = shown;
    }

    public List<Shown.UnitShown> units(TrainingPlan about) {
        return shown.units(units.of(about.number().toString()));
    }

    /** All units for those who work on the whole plan; others see themselves. */
    public List<Shown.UnitShown> unitsFor(TrainingPlan about, Caller reader) {
        return shown.units(units.of(about.number().toString()).stream()
                .filter(each -> about.isKnownTo(reader) || reader.isIn(each.body()))
                .toList());
    }

    /** As {@link #unitsFor}, of the written opinions. */
    public List<Shown.OpinionShown> opinionsFor(TrainingPlan about, Caller reader) {
        return shown.opinions(opinions.of(about.number().toString()).stream()
                .filter(each -> about.isKnownTo(reader) || reader.isIn(each.body()))
                .toList());
    }
}
