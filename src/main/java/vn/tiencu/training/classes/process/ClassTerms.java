package vn.tiencu.training.classes.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.Decisions;

/** Terms of classes and compensation that no task carries itself, from the room's table. */
@Component
public class ClassTerms {

    private static final String TABLE = "training_deadline";
    private final Decisions decisions;
    private final WorkingCalendar calendar;

    ClassTerms(Decisions decisions, WorkingCalendar calendar) {
        this.decisions = decisions;
        this.calendar = calendar;
    }

    public Term of(String element) {
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(TABLE, Map.of("element", element));
        Number amount = (Number) rows.get(0).get("amount");
        if (amount == null) {
            throw new IllegalStateException(TABLE + " gives no length for " + element);
        }
        return new Term(
                amount.intValue(), Term.Unit.valueOf(String.valueOf(rows.get(0).get("unit"))));
    }

    /** When heads are asked what the training changed. */
    LocalDate effectDue(LocalDate resultsOn) {
        return calendar.deadline(resultsOn, of("TimerEvent_EffectDue")).due();
    }
}
