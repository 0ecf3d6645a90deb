package vn.tiencu.conversion.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan.Parties;
import vn.tiencu.engine.Decisions;

/** The room's rule rows for a unit: who takes part, and how long before a move the person is told. */
@Component
public class ConversionRules {

    private final Decisions decisions;

    ConversionRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Days of notice with the rule that asks for them. */
    public record Notice(int days, String citation) {}

    public Parties parties(String unitId) {
        var row = row("conversion_parties", unitId);
        return new Parties(
                text(row, "drafter", unitId),
                text(row, "committee", unitId),
                text(row, "leadership", unitId),
                text(row, "clerk", unitId),
                text(row, "superiorUnit", unitId),
                text(row, "superior", unitId),
                text(row, "superiorClerk", unitId));
    }

    public Notice notice(String unitId) {
        var row = row("conversion_notice", unitId);
        Number days = (Number) row.get("days");
        if (days == null) {
            throw new IllegalStateException("conversion_notice gives no days for " + unitId);
        }
        return new Notice(days.intValue(), text(row, "citation", unitId));
    }

    private Map<String, @Nullable Object> row(String table, String unitId) {
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(table, Map.of("unitId", unitId));
        return rows.get(0);
    }

    private static String text(Map<String, @Nullable Object> row, String name, String unitId) {
        return String.valueOf(row.get(name)).replace("{unit}", unitId);
    }
}
