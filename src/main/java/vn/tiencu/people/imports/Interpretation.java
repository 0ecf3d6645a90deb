package vn.tiencu.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.tables.TableFile;
import vn.tiencu.api.tables.TableFile.Line;
import vn.tiencu.people.imports.Cells.Unreadable;

/** Turns the lines of a table into typed rows by its heading, and collects every cell that cannot be read. */
final class Interpretation {

    private final RawTable table;
    private final LocalDate today;
    private final ImportErrors errors;
    private final Set<String> named = new HashSet<>();

    Interpretation(RawTable table, LocalDate today, ImportErrors errors) {
        this.table = table;
        this.today = today;
        this.errors = errors;
    }

    /** The rows without errors. */
    List<Row> rows() {
        List<Line> lines =
                table.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            errors.add(table, 1, null, "empty");
            return List.of();
        }
        Line heading = lines.get(0);
        Map<String, Integer> places = places(heading);
        if (places.size() < table.kind().columns().size()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Row row = row(line, places, heading.width());
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Ids that the table names, also in rows with errors, so that one error does not cause others. */
    Set<String> named() {
        return named;
    }

    private Map<String, Integer> places(Line heading) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> known = new HashSet<>();
        table.kind().columns().forEach(column -> known.add(column.name()));
        for (int at = 0; at < heading.width(); at++) {
            Object cell = heading.cell(at);
            String name = cell == null ? "" : TableFile.text(cell);
            if (!known.contains(name)) {
                errors.add(table, heading.number(), null, "unknownColumn", at + 1, TableFile.shown(name));
            } else if (places.putIfAbsent(name, at) != null) {
                errors.add(table, heading.number(), name, "repeatedColumn");
            }
        }
        known.stream()
                .filter(name -> !places.containsKey(name))
                .sorted()
                .forEach(name -> errors.add(table, heading.number(), name, "missingColumn"));
        return places;
    }

    private @Nullable Row row(Line line, Map<String, Integer> places, int width) {
        boolean readable = line.width() <= width;
        if (!readable) {
            errors.add(table, line.number(), null, "tooManyCells", width);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column column : table.kind().columns()) {
            Object raw = line.cell(places.getOrDefault(column.name(), width));
            readable &= put(values, line, column, raw);
        }
        if (values.get(table.kind().keys().get(0).name()) instanceof String id) {
            named.add(id);
        }
        return readable ? new Row(table.kind(), line.number(), values) : null;
    }

    private boolean put(Map<String, @Nullable Object> values, Line line, Column column, @Nullable Object raw) {
        if (raw == null || TableFile.text(raw).isEmpty()) {
            values.put(column.name(), null);
            if (column.required()) {
                errors.add(table, line.number(), column.name(), "missing");
            }
            return !column.required();
        }
        try {
            values.put(column.name(), Cells.read(column, raw, today));
            return true;
        } catch (Unreadable wrong) {
            errors.add(table, line.number(), column.name(), wrong.code(), wrong.arguments());
            return false;
        }
    }
}
