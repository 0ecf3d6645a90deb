package vn.tiencu.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.documents.Dossier.Component;
import vn.tiencu.documents.Dossier.StoredFile;

/** Components of dossiers and the files that people handed in. */
@Repository
public class DossierRows {

    private static final String FILE =
            "SELECT id, case_number, person_id, component_code, issued_on, file_name, media_type, byte_count, sha256,"
                    + " national_record, replaced_by, uploaded_at, uploaded_by FROM documents_file ";
    private static final String ADD =
            "INSERT INTO documents_file (id, case_number, person_id, component_code, issued_on, file_name, media_type,"
                    + " byte_count, sha256, content, national_record, uploaded_at, uploaded_by)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final JdbcClient jdbc;

    DossierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Component> components() {
        return jdbc.sql("SELECT code, name, name_en, citation, validity_months, mandatory, minimum_count,"
                        + " national_record_allowed, paper_kinds FROM documents_component ORDER BY sort_no")
                .query(DossierRows::component)
                .list();
    }

    public void add(StoredFile file, byte @Nullable [] content) {
        String hash = content == null ? null : Sha256.of(content);
        jdbc.sql(ADD)
                .params(Arrays.asList(
                        file.id(),
                        file.caseNumber(),
                        file.personId(),
                        file.component(),
                        file.issuedOn(),
                        file.fileName(),
                        file.mediaType(),
                        file.bytes(),
                        hash,
                        content,
                        file.nationalRecord(),
                        Timestamp.from(file.uploadedAt()),
                        file.uploadedBy()))
                .update();
    }

    /** Puts the new file in the place of one of the same component that nothing has replaced yet. */
    public boolean replace(String oldId, StoredFile by) {
        return jdbc.sql(
                                "UPDATE documents_file SET replaced_by = ? WHERE id = ? AND replaced_by IS NULL AND case_number = ?"
                                        + " AND person_id = ? AND component_code = ?")
                        .params(by.id(), oldId, by.caseNumber(), by.personId(), by.component())
                        .update()
                > 0;
    }

    public void require(String caseNumber, String personId, String component, int minimumCount) {
        int changed = jdbc.sql(
                        "UPDATE documents_requirement SET minimum_count = ? WHERE case_number = ? AND person_id = ?"
                                + " AND component_code = ?")
                .params(minimumCount, caseNumber, personId, component)
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO documents_requirement (case_number, person_id, component_code, minimum_count)"
                            + " VALUES (?, ?, ?, ?)")
                    .params(caseNumber, personId, component, minimumCount)
                    .update();
        }
    }

    public Map<String, Integer> required(String caseNumber, String personId) {
        Map<String, Integer> required = new HashMap<>();
        jdbc.sql(
                        "SELECT component_code, minimum_count FROM documents_requirement WHERE case_number = ? AND person_id = ?")
                .params(caseNumber, personId)
                .query((row, index) -> required.put(row.getString(1), row.getInt(2)))
                .list();
        return required;
    }

    /** Files that nothing has replaced, oldest first. */
    public List<StoredFile> current(String caseNumber, String personId) {
        return jdbc.sql(FILE
                        + "WHERE case_number = ? AND person_id = ? AND replaced_by IS NULL ORDER BY uploaded_at, id")
                .params(caseNumber, personId)
                .query(DossierRows::file)
                .list();
    }

    public Optional<StoredFile> find(String id) {
        return jdbc.sql(FILE + "WHERE id = ?")
                .param(id)
                .query(DossierRows::file)
                .optional();
    }

    public Optional<byte[]> content(String id) {
        return jdbc.sql("SELECT content FROM documents_file WHERE id = ? AND content IS NOT NULL")
                .param(id)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    private static Component component(ResultSet row, int index) throws SQLException {
        String kinds = row.getString(9);
        return new Component(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Integer.class),
                row.getBoolean(6),
                row.getInt(7),
                row.getBoolean(8),
                kinds == null ? List.of() : List.of(kinds.split(" ")));
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        return new StoredFile(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getTimestamp(12).toInstant(),
                row.getString(13));
    }
}
