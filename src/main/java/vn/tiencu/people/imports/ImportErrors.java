package vn.tiencu.people.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Collects what is wrong with a file, each with its line and column, so that one upload shows all of it. */
public final class ImportErrors {

    /** As many are named; of the others only the number. */
    public static final int MOST_NAMED = 200;

    private static final String KEY = "people.import.";

    private final List<Found> found = new ArrayList<>();
    private int total;

    private record Found(Kind kind, int line, Refusal refusal) {}

    /** Something wrong in a cell; {@code sheet} is empty when the file is one table. */
    void add(RawTable table, int line, @Nullable String column, String code, Object... arguments) {
        add(table.kind(), table.sheet(), line, column, code, arguments);
    }

    void add(Kind kind, String sheet, int line, @Nullable String column, String code, Object... arguments) {
        total++;
        if (found.size() == MOST_NAMED) {
            return;
        }
        String field =
                (sheet.isEmpty() ? "" : sheet + ".") + "rows[" + line + "]" + (column == null ? "" : "." + column);
        Message why = Message.of(KEY + code, arguments);
        found.add(new Found(kind, line, Refusal.of(code, field, place(sheet, line, column, why))));
    }

    private static Message place(String sheet, int line, @Nullable String column, Message why) {
        String where = sheet.isEmpty() ? "at" : "atSheet";
        return column == null
                ? Message.of(KEY + where + "Line", line, why, sheet)
                : Message.of(KEY + where, line, column, why, sheet);
    }

    boolean any() {
        return total > 0;
    }

    /** Refuses the file (422) if anything is wrong with it. */
    public void refuseIfAny() {
        if (!any()) {
            return;
        }
        List<Refusal> refusals = new ArrayList<>(found.stream()
                .sorted(Comparator.comparing(Found::kind).thenComparingInt(Found::line))
                .map(Found::refusal)
                .toList());
        if (total > found.size()) {
            refusals.add(Refusal.of("moreErrors", "file", Message.of(KEY + "moreErrors", total - found.size())));
        }
        throw Refused.byRules(refusals);
    }
}
