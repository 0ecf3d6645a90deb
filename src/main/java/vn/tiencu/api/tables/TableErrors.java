package vn.tiencu.api.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Collects what is wrong with a file, each with its line and column, so that one upload shows all of it. */
public final class TableErrors {

    /** As many are named; of the others only the number. */
    public static final int MOST_NAMED = 200;

    private final String keys;
    private final Function<String, Object> labels;
    private final List<Found> found = new ArrayList<>();
    private int total;

    /**
     * @param keys beginning of the message keys; the code of an error follows
     * @param labels what a column is called in the sentence, a text or a message
     */
    public TableErrors(String keys, Function<String, Object> labels) {
        this.keys = keys;
        this.labels = labels;
    }

    private record Found(int table, int line, Refusal refusal) {}

    /**
     * Something wrong in a cell.
     *
     * @param table orders the errors of several tables
     * @param sheet empty when the file is one table
     * @param column null when the whole line is meant
     */
    public void add(int table, String sheet, int line, @Nullable String column, String code, Object... arguments) {
        total++;
        if (found.size() == MOST_NAMED) {
            return;
        }
        String field =
                (sheet.isEmpty() ? "" : sheet + ".") + "rows[" + line + "]" + (column == null ? "" : "." + column);
        Message why = Message.of(keys + code, arguments);
        found.add(new Found(table, line, Refusal.of(code, field, place(sheet, line, column, why))));
    }

    private Message place(String sheet, int line, @Nullable String column, Message why) {
        String where = "api.table." + (sheet.isEmpty() ? "at" : "atSheet");
        return column == null
                ? Message.of(where + "Line", line, why, sheet)
                : Message.of(where, line, labels.apply(column), why, sheet);
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return total > 0;
    }

    /** Refuses the file (422) if anything is wrong with it. */
    public void refuseIfAny() {
        if (!any()) {
            return;
        }
        List<Refusal> refusals = new ArrayList<>(found.stream()
                .sorted(Comparator.comparingInt(Found::table).thenComparingInt(Found::line))
                .map(Found::refusal)
                .toList());
        if (total > found.size()) {
            refusals.add(Refusal.of("moreErrors", "file", Message.of("api.table.moreErrors", total - found.size())));
        }
        throw Refused.byRules(refusals);
    }
}
