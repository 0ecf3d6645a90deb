package vn.tiencu.people.store;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tiencu.people.imports.Column;
import vn.tiencu.people.imports.Kind;
import vn.tiencu.people.imports.Row;
import vn.tiencu.people.names.Folding;
import vn.tiencu.people.names.NameOrder;

/** Writes rows of a file in batches, with the columns that follow from a name. */
@Repository
public class RowWriter {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    RowWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Kind kind, List<Row> rows) {
        List<String> derived = derivedNames(kind);
        String columns = Stream.concat(kind.columns().stream().map(Column::sql), derived.stream())
                .collect(Collectors.joining(", "));
        int width = kind.columns().size() + derived.size();
        String sql = "insert into " + kind.table() + " (" + columns + ") values (" + ImportStore.marks(width) + ")";
        write(sql, kind.columns(), derived.size(), rows);
    }

    public void update(Kind kind, List<Row> rows) {
        List<Column> changed =
                kind.columns().stream().filter(column -> !column.key()).toList();
        List<String> derived = derivedNames(kind);
        String set = Stream.concat(changed.stream().map(Column::sql), derived.stream())
                .map(name -> name + " = ?")
                .collect(Collectors.joining(", "));
        String where = kind.keys().stream().map(key -> key.sql() + " = ?").collect(Collectors.joining(" and "));
        String sql = "update " + kind.table() + " set " + set + " where " + where;
        int[] types = types(changed, derived.size(), kind.keys());
        jdbc.batchUpdate(
                sql,
                rows.stream().map(row -> arguments(row, changed, kind.keys())).toList(),
                types);
    }

    private void write(String sql, List<Column> columns, int derived, List<Row> rows) {
        int[] types = types(columns, derived, List.of());
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> batch = rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
                    .map(row -> arguments(row, columns, List.of()))
                    .toList();
            jdbc.batchUpdate(sql, batch, types);
        }
    }

    private static Object[] arguments(Row row, List<Column> columns, List<Column> keys) {
        List<@Nullable Object> arguments = new ArrayList<>();
        columns.forEach(column -> arguments.add(row.values().get(column.name())));
        arguments.addAll(derived(row).values());
        keys.forEach(key -> arguments.add(row.values().get(key.name())));
        return arguments.toArray();
    }

    private static int[] types(List<Column> columns, int derived, List<Column> keys) {
        return Stream.of(
                        columns.stream().map(RowWriter::type),
                        IntStream.range(0, derived).mapToObj(each -> Types.VARCHAR),
                        keys.stream().map(RowWriter::type))
                .flatMap(each -> each)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int type(Column column) {
        return switch (column.type()) {
            case DATE -> Types.DATE;
            case NUMBER -> Types.INTEGER;
            case FLAG -> Types.BOOLEAN;
            default -> Types.VARCHAR;
        };
    }

    private static List<String> derivedNames(Kind kind) {
        return switch (kind) {
            case UNITS -> List.of("sort_key");
            case PEOPLE -> List.of("search_text", "sort_key");
            default -> List.of();
        };
    }

    /** Columns that follow from a name, in the order of their names above. */
    private static Map<String, String> derived(Row row) {
        Map<String, String> derived = new LinkedHashMap<>();
        if (row.kind() == Kind.UNITS) {
            derived.put("sort_key", NameOrder.of(row.needed("name")));
        } else if (row.kind() == Kind.PEOPLE) {
            String family = row.needed("family_name");
            String middle = row.text("middle_name");
            String given = row.needed("given_name");
            derived.put("search_text", Folding.fold(family + " " + (middle == null ? "" : middle + " ") + given));
            derived.put("sort_key", NameOrder.ofPerson(family, middle, given));
        }
        return derived;
    }
}
