package vn.tiencu.conversion.moves.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.kernel.CaseNumber;

/** A move read from its table. */
final class MoveRow {

    private MoveRow() {}

    static ConversionMove read(ResultSet row, int index) throws SQLException {
        return new ConversionMove(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("plan_number"),
                row.getString("unit_id"),
                row.getString("person_id"),
                place(row, "from"),
                place(row, "to"),
                row.getObject("move_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                ConversionMove.Stage.valueOf(row.getString("stage")),
                new ConversionMove.Transfer(
                        row.getObject("notified_on", LocalDate.class),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signer_id"),
                        row.getString("decision_paper_id"),
                        row.getString("decision_number"),
                        row.getObject("numbered_on", LocalDate.class),
                        row.getObject("handed_over_on", LocalDate.class)),
                end(row));
    }

    private static ConversionMove.Place place(ResultSet row, String side) throws SQLException {
        return new ConversionMove.Place(
                row.getString(side + "_unit"), row.getString(side + "_item"), row.getString(side + "_duties"));
    }

    private static ConversionMove.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new ConversionMove.End(
                        row.getString("end_element"),
                        String.valueOf(row.getString("end_reason")),
                        at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime());
    }
}
