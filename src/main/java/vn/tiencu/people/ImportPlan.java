package vn.tiencu.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiencu.people.Imports.Count;
import vn.tiencu.people.imports.ImportFile;
import vn.tiencu.people.imports.Kind;
import vn.tiencu.people.imports.Row;
import vn.tiencu.people.store.ImportStore;
import vn.tiencu.people.store.RowWriter;

/** What a file changes: the rows of each kind that are new, those that differ from what is stored, and how many are the same. */
final class ImportPlan {

    private final Map<Kind, Changes> changes = new EnumMap<>(Kind.class);

    private record Changes(List<Row> created, List<Row> updated, int unchanged) {}

    private ImportPlan() {}

    static ImportPlan of(ImportFile file, ImportStore store) {
        ImportPlan plan = new ImportPlan();
        for (Kind kind : file.kinds()) {
            List<Row> rows = file.rows(kind);
            plan.changes.put(kind, compare(rows, store.stored(kind, rows)));
        }
        return plan;
    }

    private static Changes compare(List<Row> rows, Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored) {
        List<Row> created = new ArrayList<>();
        List<Row> updated = new ArrayList<>();
        for (Row row : rows) {
            Map<String, @Nullable Object> before = stored.get(row.key());
            if (before == null) {
                created.add(row);
            } else if (!Objects.equals(before, row.values())) {
                updated.add(row);
            }
        }
        return new Changes(created, updated, rows.size() - created.size() - updated.size());
    }

    void write(RowWriter writer) {
        changes.forEach((kind, change) -> {
            if (!change.created().isEmpty()) {
                writer.insert(kind, change.created());
            }
            if (!change.updated().isEmpty()) {
                writer.update(kind, change.updated());
            }
        });
    }

    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        changes.forEach((kind, change) -> counts.add(
                new Count(kind.file(), change.created().size(), change.updated().size(), change.unchanged())));
        return counts;
    }

    /** Rows of a kind that are new or differ. */
    List<Row> changed(Kind kind) {
        Changes change = changes.get(kind);
        if (change == null) {
            return List.of();
        }
        List<Row> both = new ArrayList<>(change.created());
        both.addAll(change.updated());
        return both;
    }
}
