package vn.tiencu.training.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Decisions;
import vn.tiencu.training.TrainingPlan;

/** What a returned submission does to the seven working days; a plan keeps the rule that it began under. */
@Component
class ReturnRule {

    private final Decisions decisions;

    ReturnRule(Decisions decisions) {
        this.decisions = decisions;
    }

    enum OnReturn {
        RESTART,
        PAUSE
    }

    OnReturn onReturn(TrainingPlan about) {
        var rows = decisions.evaluate(
                "training_clock",
                about.number().toString(),
                Map.of("planKind", about.kind().name()));
        return OnReturn.valueOf(String.valueOf(rows.get(0).get("onReturn")));
    }
}
