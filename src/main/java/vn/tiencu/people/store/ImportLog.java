package vn.tiencu.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.people.Imports.Count;
import vn.tiencu.people.Imports.PastImport;

/** Which files were brought in. */
@Repository
public class ImportLog {

    private final JdbcClient jdbc;

    ImportLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PastImport done) {
        jdbc.sql("insert into people_import (import_id, imported_at, imported_by, file_name, file_sha256, file_size)"
                        + " values (:id, :at, :by, :name, :sha, :size)")
                .param("id", done.id())
                .param("at", Timestamp.from(done.at()))
                .param("by", done.by())
                .param("name", done.fileName())
                .param("sha", done.sha256())
                .param("size", done.size())
                .update();
        for (Count count : done.counts()) {
            jdbc.sql("insert into people_import_count (import_id, kind, created_rows, updated_rows, unchanged_rows)"
                            + " values (:id, :kind, :created, :updated, :unchanged)")
                    .param("id", done.id())
                    .param("kind", count.kind())
                    .param("created", count.created())
                    .param("updated", count.updated())
                    .param("unchanged", count.unchanged())
                    .update();
        }
    }

    public Optional<PastImport> find(String importId) {
        return withCounts(jdbc.sql("select * from people_import where import_id = :id")
                        .param("id", importId)
                        .query(ImportLog::pastImport)
                        .list())
                .stream()
                .findFirst();
    }

    /** The newest first. */
    public List<PastImport> list(@Nullable Instant before, String beforeId, int rows) {
        return withCounts(jdbc.sql(
                        "select * from people_import where :at is null or imported_at < :at"
                                + " or (imported_at = :at and import_id < :id) order by imported_at desc, import_id desc limit :rows")
                .param("at", before == null ? null : Timestamp.from(before))
                .param("id", beforeId)
                .param("rows", rows)
                .query(ImportLog::pastImport)
                .list());
    }

    private static PastImport pastImport(ResultSet row, int number) throws SQLException {
        return new PastImport(
                row.getString("import_id"),
                row.getTimestamp("imported_at").toInstant(),
                row.getString("imported_by"),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getLong("file_size"),
                List.of());
    }

    private List<PastImport> withCounts(List<PastImport> found) {
        Map<String, List<Count>> counts =
                counts(found.stream().map(PastImport::id).toList());
        return found.stream()
                .map(each -> each.with(counts.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<String, List<Count>> counts(Collection<String> ids) {
        Map<String, List<Count>> counts = new HashMap<>();
        if (ids.isEmpty()) {
            return counts;
        }
        jdbc.sql("select * from people_import_count where import_id in (:ids) order by import_id, kind")
                .param("ids", ids)
                .query(row -> {
                    counts.computeIfAbsent(row.getString("import_id"), id -> new ArrayList<>())
                            .add(new Count(
                                    row.getString("kind"),
                                    row.getInt("created_rows"),
                                    row.getInt("updated_rows"),
                                    row.getInt("unchanged_rows")));
                });
        return counts;
    }
}
