package vn.tiencu.people.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in one column of a file.
 *
 * @param name heading in the file
 * @param sql column of the table
 * @param most longest text or greatest number
 * @param choices the only values allowed, when there are any
 * @param refersTo the kind of file whose id stands here
 * @param past a date that cannot lie in the future
 */
public record Column(
        String name,
        String sql,
        Type type,
        int most,
        List<String> choices,
        @Nullable String refersTo,
        boolean key,
        boolean required,
        boolean past) {

    /** How a cell is read. */
    public enum Type {
        /** Lower-case letters, digits, dots and dashes. */
        ID,
        /** Capitals, digits and underscores. */
        CODE,
        TEXT,
        /** YYYY-MM-DD, or a date cell of a workbook. */
        DATE,
        NUMBER,
        /** true or false. */
        FLAG,
        CHOICE,
        /** A term of office such as 2025-2030. */
        YEARS
    }

    static Column of(String name, Type type, int most) {
        return new Column(name, name, type, most, List.of(), null, false, false, false);
    }

    static Column id(String name) {
        return of(name, Type.ID, 100).needed();
    }

    static Column reference(String name, String kind, int most) {
        return new Column(name, name, Type.ID, most, List.of(), kind, false, true, false);
    }

    static Column text(String name, int most) {
        return of(name, Type.TEXT, most);
    }

    static Column date(String name) {
        return of(name, Type.DATE, 10);
    }

    /** A day that must already have come. */
    static Column past(String name) {
        return new Column(name, name, Type.DATE, 10, List.of(), null, false, false, true);
    }

    static Column number(String name, int most) {
        return of(name, Type.NUMBER, most);
    }

    static Column flag(String name) {
        return of(name, Type.FLAG, 5).needed();
    }

    static Column choice(String name, String... choices) {
        return new Column(name, name, Type.CHOICE, 25, List.of(choices), null, false, true, false);
    }

    Column atMost(int length) {
        return new Column(name, sql, type, length, choices, refersTo, key, required, past);
    }

    Column keyed() {
        return new Column(name, sql, type, most, choices, refersTo, true, true, past);
    }

    Column needed() {
        return new Column(name, sql, type, most, choices, refersTo, key, true, past);
    }

    Column optional() {
        return new Column(name, sql, type, most, choices, refersTo, key, false, past);
    }

    /** Stored under another name, where the heading is a word of SQL. */
    Column storedAs(String column) {
        return new Column(name, column, type, most, choices, refersTo, key, required, past);
    }
}
