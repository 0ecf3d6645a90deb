package vn.tiencu.documents.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.documents.Issuer;
import vn.tiencu.documents.Issuer.Style;

/** How bodies head, number and sign their papers. */
@Repository
public class IssuerRows {

    private final JdbcClient jdbc;

    IssuerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Issuer> find(String key) {
        return jdbc.sql(
                        "SELECT body_key, style, superior_line, name_line, place, code, drafting_code FROM documents_issuer"
                                + " WHERE body_key = ?")
                .param(key)
                .query((row, index) -> new Issuer(
                        row.getString(1),
                        Style.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .optional();
    }

    /** The lines above a signature in their order; none when the body knows no such capacity. */
    public List<String> signature(String key, String capacity) {
        return jdbc.sql(
                        "SELECT line_text FROM documents_signature WHERE body_key = ? AND capacity = ? ORDER BY line_no")
                .params(key, capacity)
                .query(String.class)
                .list();
    }

    public void addIssuer(CSVRecord row) {
        jdbc.sql("INSERT INTO documents_issuer (body_key, style, superior_line, name_line, place, code, drafting_code)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        row.get("body_key"),
                        row.get("style"),
                        orNull(row.get("superior_line")),
                        row.get("name_line"),
                        row.get("place"),
                        row.get("code"),
                        orNull(row.get("drafting_code"))))
                .update();
    }

    public void addSignature(CSVRecord row) {
        jdbc.sql("INSERT INTO documents_signature (body_key, capacity, line_no, line_text) VALUES (?, ?, ?, ?)")
                .params(
                        row.get("body_key"),
                        row.get("capacity"),
                        Integer.parseInt(row.get("line_no")),
                        row.get("line_text"))
                .update();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
