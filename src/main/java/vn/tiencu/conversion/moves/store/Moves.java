package vn.tiencu.conversion.moves.store;

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
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.ConversionMove.Stage;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** All moves of published plans. */
@Repository
public class Moves {
    private static final int LONGEST_REASON = 300;

    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ConversionMove> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM conversion_move WHERE case_number = ?")
                .param(caseNumber)
                .query(MoveRow::read)
                .optional();
    }

    /** The move, or a refusal (404) when there is none. */
    public ConversionMove get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("conversion.move.unknown", caseNumber)));
    }

    /** The move of a person that is on its way. */
    public Optional<String> openOf(String personId) {
        return jdbc.sql("SELECT case_number FROM conversion_move WHERE open_guard = ?")
                .param(personId)
                .query(String.class)
                .optional();
    }

    /** Moves that wait for their day. */
    public List<ConversionMove> waiting() {
        return jdbc.sql("SELECT * FROM conversion_move WHERE ended_at IS NULL AND stage IN ('NOTICE', 'WAITING')")
                .query(MoveRow::read)
                .list();
    }

    /** Moves after a number, newest first; of one plan, or of all. */
    public List<ConversionMove> before(@Nullable String plan, @Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM conversion_move WHERE case_number < ? AND (plan_number = ? OR ? = '')"
                        + " ORDER BY case_number DESC LIMIT ?")
                .params(
                        caseNumber == null ? "ZZ" : caseNumber,
                        plan == null ? "" : plan,
                        plan == null ? "" : plan,
                        most)
                .query(MoveRow::read)
                .list();
    }

    public void add(ConversionMove added) {
        jdbc.sql("INSERT INTO conversion_move (case_number, plan_number, unit_id, person_id, from_unit, from_item,"
                        + " from_duties, to_unit, to_item, to_duties, move_on, opened_on, stage, open_guard)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        added.number().toString(),
                        added.planNumber(),
                        added.unitId(),
                        added.personId(),
                        added.from().unitId(),
                        added.from().item(),
                        added.from().duties(),
                        added.to().unitId(),
                        added.to().item(),
                        added.to().duties(),
                        added.moveOn(),
                        added.openedOn(),
                        added.stage().name(),
                        added.personId())
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void notified(String caseNumber, LocalDate on, LocalDate moveOn) {
        set(caseNumber, "stage = 'WAITING', notified_on = ?, move_on = ?", on, moveOn);
    }

    /** The day of the move becomes another one. */
    public void shifted(String caseNumber, LocalDate moveOn) {
        set(caseNumber, "move_on = ?", moveOn);
    }

    public void signed(String caseNumber, LocalDate on, String signerId, String paperId) {
        set(caseNumber, "signed_on = ?, signer_id = ?, decision_paper_id = ?", on, signerId, paperId);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "decision_number = ?, numbered_on = ?", number, on);
    }

    public void handedOver(String caseNumber, LocalDate on) {
        set(caseNumber, "handed_over_on = ?", on);
    }

    /** Closes a move with its named end and the reason. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?, open_guard = NULL",
                element,
                reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE conversion_move SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }
}
