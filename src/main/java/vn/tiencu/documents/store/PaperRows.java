package vn.tiencu.documents.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.PaperRequest;
import vn.tiencu.documents.render.PaperPress.Printed;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Papers with all their versions. */
@Repository
public class PaperRows {

    private static final String PAPER =
            "SELECT p.id, p.case_number, p.kind, p.title, p.issuer_key, p.secrecy, p.sealed, v.version_no, v.number_text,"
                    + " v.paper_date, v.docx_sha256, v.pdf_sha256, v.created_at, v.created_by FROM documents_paper p"
                    + " JOIN documents_paper_version v ON v.paper_id = p.id AND v.version_no = p.last_version ";
    private static final String VERSION =
            "INSERT INTO documents_paper_version (paper_id, version_no, number_text, paper_date, request_json, docx,"
                    + " docx_sha256, pdf, pdf_sha256, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PaperRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Paper> find(String id) {
        return jdbc.sql(PAPER + "WHERE p.id = ?")
                .param(id)
                .query(PaperRows::paper)
                .optional();
    }

    public List<Paper> of(String caseNumber) {
        return jdbc.sql(PAPER + "WHERE p.case_number = ? ORDER BY p.created_at, p.id")
                .param(caseNumber)
                .query(PaperRows::paper)
                .list();
    }

    /** Keeps a version with its two files. */
    public Paper keep(Paper paper, PaperRequest request, Printed files) {
        return write(paper, request, files.docx(), files.pdf());
    }

    /** Keeps a version without its files. */
    public Paper keepEntry(Paper paper, PaperRequest request) {
        return write(paper, request, null, null);
    }

    private Paper write(Paper paper, PaperRequest request, byte @Nullable [] docx, byte @Nullable [] pdf) {
        if (paper.version() == 1) {
            insert(paper);
        } else {
            advance(paper);
        }
        version(paper, bytes(request), docx, pdf);
        return find(paper.id()).orElseThrow();
    }

    private void version(Paper paper, byte[] request, byte @Nullable [] docx, byte @Nullable [] pdf) {
        jdbc.sql(VERSION)
                .params(Arrays.asList(
                        paper.id(),
                        paper.version(),
                        paper.numberText(),
                        paper.date(),
                        request,
                        docx,
                        docx == null ? null : Sha256.of(docx),
                        pdf,
                        pdf == null ? null : Sha256.of(pdf),
                        Timestamp.from(paper.createdAt()),
                        paper.createdBy()))
                .update();
    }

    private void insert(Paper paper) {
        jdbc.sql("INSERT INTO documents_paper (id, case_number, kind, title, issuer_key, secrecy, sealed, last_version,"
                        + " created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)")
                .params(Arrays.asList(
                        paper.id(),
                        paper.caseNumber(),
                        paper.kind(),
                        paper.title(),
                        paper.issuerKey(),
                        paper.secrecy(),
                        paper.sealed(),
                        Timestamp.from(paper.createdAt()),
                        paper.createdBy()))
                .update();
    }

    private void advance(Paper paper) {
        int moved = jdbc.sql("UPDATE documents_paper SET last_version = ?, title = ? WHERE id = ? AND last_version = ?")
                .params(paper.version(), paper.title(), paper.id(), paper.version() - 1)
                .update();
        if (moved == 0) {
            throw Refused.conflict("lostRace", Message.of("api.lostRace"), null);
        }
    }

    /** What the latest version of a paper was made from. */
    public PaperRequest request(Paper paper) {
        byte[] stored = content("request_json", paper).orElseThrow();
        try {
            return json.readValue(stored, PaperRequest.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<byte[]> docx(Paper paper) {
        return content("docx", paper);
    }

    public Optional<byte[]> pdf(Paper paper) {
        return content("pdf", paper);
    }

    private Optional<byte[]> content(String column, Paper paper) {
        return jdbc.sql("SELECT " + column + " FROM documents_paper_version WHERE paper_id = ? AND version_no = ?")
                .params(paper.id(), paper.version())
                .query((row, index) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }

    private byte[] bytes(PaperRequest request) {
        try {
            return json.writeValueAsBytes(request);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Paper paper(ResultSet row, int index) throws SQLException {
        return new Paper(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                row.getInt(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                row.getString(12),
                row.getTimestamp(13).toInstant(),
                row.getString(14));
    }
}
