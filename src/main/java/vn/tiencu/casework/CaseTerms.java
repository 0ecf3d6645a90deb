package vn.tiencu.casework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Term;
import vn.tiencu.engine.Decisions;

/**
 * Terms that no task carries itself: how long a clock of the model runs, until when a body may answer. They stand in the same
 * table of the room as those of the tasks, and a case keeps the edition that it began under.
 */
@Component
public class CaseTerms {

    private final Decisions decisions;

    /** @param decisions the rule tables */
    public CaseTerms(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The term of an element.
     *
     * @param room key of the room, whose table is {@code <room>_deadline}
     * @param element id in the model, or a name that only the table has
     */
    public Term of(String room, String caseNumber, String element) {
        String table = room + "_deadline";
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(table, caseNumber, Map.of("element", element));
        if (rows.isEmpty() || !(rows.get(0).get("amount") instanceof Number amount)) {
            throw new IllegalStateException(table + " gives no length for " + element);
        }
        return new Term(
                amount.intValue(), Term.Unit.valueOf(String.valueOf(rows.get(0).get("unit"))));
    }
}
