package vn.tiencu.conversion.lists.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who brought which list in, and what it changed. */
@Repository
public class ImportLog {

    private static final int LONGEST_NAME = 200;
    private final JdbcClient jdbc;

    ImportLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Instant at, String by, String fileName, int created, int updated, int unchanged) {
        String plain = fileName.replaceAll("\\p{C}", "?");
        jdbc.sql("INSERT INTO conversion_list_import (import_id, imported_at, imported_by, file_name, created_rows,"
                        + " updated_rows, unchanged_rows) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        Timestamp.from(at),
                        by,
                        plain.substring(Math.max(0, plain.length() - LONGEST_NAME)),
                        created,
                        updated,
                        unchanged)
                .update();
    }
}
