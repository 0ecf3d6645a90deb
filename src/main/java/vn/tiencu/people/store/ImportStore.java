package vn.tiencu.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tiencu.people.imports.Column;
import vn.tiencu.people.imports.Kind;
import vn.tiencu.people.imports.Row;

/** What is stored of the entries that a file speaks of. */
@Repository
public class ImportStore {

    private static final int CHUNK = 500;
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    ImportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty(Kind kind) {
        return jdbc.queryForList("select 1 from " + kind.table() + " limit 1").isEmpty();
    }

    /** Which of the ids are stored. */
    public Set<String> known(Kind kind, Collection<String> ids) {
        String id = kind.keys().get(0).sql();
        Set<String> known = new HashSet<>();
        for (List<String> chunk : chunks(ids)) {
            String sql =
                    "select " + id + " from " + kind.table() + " where " + id + " in (" + marks(chunk.size()) + ")";
            known.addAll(jdbc.queryForList(sql, String.class, chunk.toArray()));
        }
        return known;
    }

    /** The stored values, by key, of all entries that share the first part of a row's key. */
    public Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored(Kind kind, Collection<Row> rows) {
        Column first = kind.keys().get(0);
        Set<String> ids = rows.stream().map(row -> row.needed(first.name())).collect(Collectors.toSet());
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored = new HashMap<>();
        for (List<String> chunk : chunks(ids)) {
            String sql = "select " + names(kind.columns()) + " from " + kind.table() + " where " + first.sql() + " in ("
                    + marks(chunk.size()) + ")";
            jdbc.query(
                    sql,
                    result -> {
                        Map<String, @Nullable Object> values = values(kind, result);
                        stored.put(new Row(kind, 0, values).key(), values);
                    },
                    chunk.toArray());
        }
        return stored;
    }

    /** Parents of all stored units. */
    public Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        jdbc.query("select unit_id, parent_id from people_unit where parent_id is not null", row -> {
            parents.put(row.getString("unit_id"), row.getString("parent_id"));
        });
        return parents;
    }

    private static Map<String, @Nullable Object> values(Kind kind, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column column : kind.columns()) {
            values.put(column.name(), value(column, row));
        }
        return values;
    }

    private static @Nullable Object value(Column column, ResultSet row) throws SQLException {
        return switch (column.type()) {
            case DATE -> row.getObject(column.sql(), LocalDate.class);
            case NUMBER -> row.getObject(column.sql(), Integer.class);
            case FLAG -> row.getBoolean(column.sql());
            default -> row.getString(column.sql());
        };
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::sql).collect(Collectors.joining(", "));
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static List<List<String>> chunks(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + CHUNK)))
                .toList();
    }
}
