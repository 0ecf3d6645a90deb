package vn.tiencu.training.process;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Term;
import vn.tiencu.engine.Decisions;
import vn.tiencu.training.PlanKind;

/** Terms of this room that no task carries itself, and what a return does to the clock. */
@Component
class RoomTerms {

    private static final String TABLE = "training_deadline";
    private final Decisions decisions;

    RoomTerms(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What a returned submission does to the seven working days. */
    enum OnReturn {
        RESTART,
        PAUSE
    }

    Term of(String element) {
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(TABLE, Map.of("element", element));
        Number amount = (Number) rows.get(0).get("amount");
        if (amount == null) {
            throw new IllegalStateException(TABLE + " gives no length for " + element);
        }
        return new Term(
                amount.intValue(), Term.Unit.valueOf(String.valueOf(rows.get(0).get("unit"))));
    }

    OnReturn onReturn(PlanKind kind) {
        var rows = decisions.evaluate("training_clock", Map.of("planKind", kind.name()));
        return OnReturn.valueOf(String.valueOf(rows.get(0).get("onReturn")));
    }
}
