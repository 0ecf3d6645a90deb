package vn.tiencu.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.people.imports.Column;
import vn.tiencu.people.imports.ImportFile;
import vn.tiencu.people.imports.Kind;
import vn.tiencu.people.imports.Row;
import vn.tiencu.people.store.ImportStore;

/** What can only be judged with the store at hand: that references lead somewhere, and that no unit stands above itself. */
final class ImportChecks {

    private final ImportFile file;
    private final ImportStore store;

    ImportChecks(ImportFile file, ImportStore store) {
        this.file = file;
        this.store = store;
    }

    void run() {
        for (Kind kind : file.kinds()) {
            for (Column column : kind.columns()) {
                if (column.refersTo() != null) {
                    references(kind, column, Kind.named(column.refersTo()).orElseThrow());
                }
            }
        }
        loops();
    }

    private void references(Kind kind, Column column, Kind target) {
        Map<String, List<Row>> bySubject = new HashMap<>();
        for (Row row : file.rows(kind)) {
            String id = row.text(column.name());
            if (id != null && !file.named(target).contains(id)) {
                bySubject.computeIfAbsent(id, each -> new ArrayList<>()).add(row);
            }
        }
        store.known(target, bySubject.keySet()).forEach(bySubject::remove);
        bySubject.forEach((id, rows) ->
                rows.forEach(row -> file.wrong(row, column.name(), "unknownReference", List.of(id, target.file()))));
    }

    private void loops() {
        List<Row> units = file.rows(Kind.UNITS);
        if (units.isEmpty()) {
            return;
        }
        Map<String, String> parents = store.parents();
        for (Row row : units) {
            parents.remove(row.needed("unit_id"));
            String parent = row.text("parent_id");
            if (parent != null) {
                parents.put(row.needed("unit_id"), parent);
            }
        }
        for (Row row : units) {
            String unit = row.needed("unit_id");
            if (!unit.equals(row.text("parent_id")) && standsAbove(unit, parents)) {
                file.wrong(row, "parent_id", "parentLoop", List.of(unit));
            }
        }
    }

    private static boolean standsAbove(String unit, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        @Nullable String above = parents.get(unit);
        while (above != null && seen.add(above)) {
            if (above.equals(unit)) {
                return true;
            }
            above = parents.get(above);
        }
        return false;
    }
}
