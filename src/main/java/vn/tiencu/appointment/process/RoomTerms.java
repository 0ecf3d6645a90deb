package vn.tiencu.appointment.process;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Term;
import vn.tiencu.engine.Decisions;

/** Terms of this room that no task carries itself, from the same table as those of the tasks. */
@Component
class RoomTerms {

    private static final String TABLE = "appointment_deadline";
    private final Decisions decisions;

    RoomTerms(Decisions decisions) {
        this.decisions = decisions;
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
}
