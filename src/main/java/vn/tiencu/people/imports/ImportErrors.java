package vn.tiencu.people.imports;

import org.jspecify.annotations.Nullable;
import vn.tiencu.api.tables.TableErrors;

/** What is wrong with a file of people and their records, table by table in the order of their kinds. */
public final class ImportErrors {

    private final TableErrors errors = new TableErrors("people.import.", column -> column);

    /** Something wrong in a cell; {@code sheet} is empty when the file is one table. */
    void add(RawTable table, int line, @Nullable String column, String code, Object... arguments) {
        add(table.kind(), table.sheet(), line, column, code, arguments);
    }

    void add(Kind kind, String sheet, int line, @Nullable String column, String code, Object... arguments) {
        errors.add(kind.ordinal(), sheet, line, column, code, arguments);
    }

    boolean any() {
        return errors.any();
    }

    /** Refuses the file (422) if anything is wrong with it. */
    public void refuseIfAny() {
        errors.refuseIfAny();
    }
}
