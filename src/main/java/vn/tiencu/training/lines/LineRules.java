package vn.tiencu.training.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.needs.Programme;

/** What a line may say at all, whoever writes it. */
public final class LineRules {

    public static final int LEAST_URGENT = 3;
    public static final int LAST_QUARTER = 4;
    public static final int LONGEST_NOTE = 1000;
    /** A thousand times what the dearest course costs: a slip of the keyboard, not a price. */
    public static final long DEAREST = 100_000_000_000L;

    private LineRules() {}

    /**
     * Everything that is wrong with a line; nothing when it may be stored.
     *
     * @param before the line that it changes, or null; it may keep a programme that has ended meanwhile
     */
    public static List<Refusal> wrong(PlanLine line, @Nullable PlanLine before, Map<String, Programme> programmes) {
        List<Refusal> wrong = new ArrayList<>();
        Programme programme = programmes.get(line.programme());
        boolean kept = before != null && before.programme().equals(line.programme());
        if (!kept && (programme == null || !programme.offered())) {
            wrong.add(of("unknownProgramme", LineField.PROGRAMME, line.programme()));
        }
        numbers(line, wrong);
        if (line.note().length() > LONGEST_NOTE) {
            wrong.add(
                    of("noteTooLong", LineField.NOTE, LONGEST_NOTE, line.note().length()));
        }
        if (line.state() == State.DROPPED && line.note().isBlank()) {
            wrong.add(of("reasonMissing", LineField.NOTE));
        }
        return wrong;
    }

    private static void numbers(PlanLine line, List<Refusal> wrong) {
        if (line.priority() < 1 || line.priority() > LEAST_URGENT) {
            wrong.add(of("badPriority", LineField.PRIORITY, line.priority()));
        }
        if (line.quarter() < 1 || line.quarter() > LAST_QUARTER) {
            wrong.add(of("badQuarter", LineField.QUARTER, line.quarter()));
        }
        if (line.cost() < 0 || line.cost() > DEAREST) {
            wrong.add(of("badCost", LineField.COST, line.cost()));
        }
    }

    /** Refuses (422) a line with anything wrong. */
    static void require(PlanLine line, @Nullable PlanLine before, Map<String, Programme> programmes) {
        List<Refusal> wrong = wrong(line, before, programmes);
        if (!wrong.isEmpty()) {
            throw Refused.byRules(wrong);
        }
    }

    private static Refusal of(String code, LineField field, Object... arguments) {
        return Refusal.of(code, field.key(), Message.of("training.lines." + code, arguments));
    }
}
