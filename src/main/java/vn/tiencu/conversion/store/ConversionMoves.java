package vn.tiencu.conversion.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionMove.Stage;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** All moves. */
@Repository
public class ConversionMoves {

    private final JdbcClient jdbc;

    ConversionMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ConversionMove> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM conversion_move WHERE case_number = ?")
                .param(caseNumber)
                .query(ConversionMoves::read)
                .optional();
    }

    /** The move, or a refusal (404) when there is none. */
    public ConversionMove get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("conversion.unknownMove", caseNumber)));
    }

    /** Moves after a number, newest first. */
    public List<ConversionMove> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM conversion_move WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(ConversionMoves::read)
                .list();
    }

    /** Moves whose day has not come yet. */
    public List<ConversionMove> waiting() {
        return jdbc.sql("SELECT * FROM conversion_move WHERE stage = 'WAITING' ORDER BY case_number")
                .query(ConversionMoves::read)
                .list();
    }

    /** A running move of a person. */
    public Optional<String> running(String personId) {
        return jdbc
                .sql("SELECT case_number FROM conversion_move WHERE person_id = ? AND ended_at IS NULL")
                .param(personId)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    public void add(ConversionMove move) {
        jdbc.sql("INSERT INTO conversion_move (case_number, plan_number, line_id, person_id, begun_on, stage, move_on,"
                        + " hand_over_by, days_lost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        move.number().toString(),
                        move.planNumber(),
                        move.lineId(),
                        move.personId(),
                        move.begunOn(),
                        move.stage().name(),
                        move.moveOn(),
                        move.handOverBy())
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void notified(String caseNumber, LocalDate on) {
        set(caseNumber, "notified_on = ?, stage = 'WAITING'", on);
    }

    public void halted(String caseNumber, LocalDate since, String complaint) {
        set(caseNumber, "halted_on = ?, halted_by = ?", since, complaint);
    }

    /** The move goes on; the days that it stood still are added. */
    public void resumed(ConversionMove move, int days) {
        set(
                move.number().toString(),
                "halted_on = NULL, halted_by = NULL, days_lost = ?, move_on = ?, hand_over_by = ?",
                move.daysLost() + days,
                move.stage().compareTo(Stage.SIGNATURE) < 0 ? move.moveOn().plusDays(days) : move.moveOn(),
                move.handOverBy().plusDays(days));
    }

    public void signed(String caseNumber, LocalDate on, String signer, String paper) {
        set(caseNumber, "signed_on = ?, signer_id = ?, paper_id = ?", on, signer, paper);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "decision_number = ?, numbered_on = ?", number, on);
    }

    public void handedOver(String caseNumber, LocalDate on) {
        set(caseNumber, "handed_over_on = ?", on);
    }

    /** Closes a move with its named end. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?",
                element,
                Ends.reason(reason),
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, Object... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE conversion_move SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }

    private static ConversionMove read(ResultSet row, int index) throws SQLException {
        return new ConversionMove(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("plan_number"),
                row.getString("line_id"),
                row.getString("person_id"),
                row.getObject("begun_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getObject("move_on", LocalDate.class),
                row.getObject("hand_over_by", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                halt(row),
                row.getInt("days_lost"),
                new ConversionMove.Decision(
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signer_id"),
                        row.getString("paper_id"),
                        row.getString("decision_number"),
                        row.getObject("numbered_on", LocalDate.class)),
                row.getObject("handed_over_on", LocalDate.class),
                Ends.read(row));
    }

    private static ConversionMove.@Nullable Halt halt(ResultSet row) throws SQLException {
        LocalDate since = row.getObject("halted_on", LocalDate.class);
        return since == null ? null : new ConversionMove.Halt(since, row.getString("halted_by"));
    }
}
