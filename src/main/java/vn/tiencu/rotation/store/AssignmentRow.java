package vn.tiencu.rotation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Decision;
import vn.tiencu.rotation.RotationAssignment.End;
import vn.tiencu.rotation.RotationAssignment.Meeting;
import vn.tiencu.rotation.RotationAssignment.Parties;
import vn.tiencu.rotation.RotationAssignment.Place;
import vn.tiencu.rotation.RotationAssignment.Years;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.rules.Group;

/** One person's rotation as a row of its table, and back. */
final class AssignmentRow {

    static final String COLUMNS =
            "case_number, plan_number, continues, person_id, reason_group, from_post_id, from_unit_id,"
                    + " to_post_id, to_unit_id, months, started_on, stage, drafter, decider, issuer, clerk, decided_on, signed_on,"
                    + " effective_from, until_on, arrived_on, next_evaluation, open_guard";

    private AssignmentRow() {}

    static List<@Nullable Object> values(RotationAssignment added) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                added.number().toString(),
                added.plan(),
                added.continues(),
                added.personId(),
                added.group().name()));
        values.addAll(placeAndParties(added));
        values.addAll(Arrays.asList(
                added.decision().decidedOn(),
                added.decision().signedOn(),
                added.decision().from(),
                added.decision().until(),
                added.years().arrivedOn(),
                added.years().nextEvaluation(),
                added.personId()));
        return values;
    }

    private static List<@Nullable Object> placeAndParties(RotationAssignment added) {
        Place place = added.place();
        return Arrays.asList(
                place.fromPost(),
                place.fromUnit(),
                place.toPost(),
                place.toUnit(),
                place.months(),
                added.startedOn(),
                added.stage().name(),
                added.parties().drafter(),
                added.parties().decider(),
                added.parties().issuer(),
                added.parties().clerk());
    }

    static RotationAssignment read(ResultSet row, int index) throws SQLException {
        return new RotationAssignment(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("plan_number"),
                row.getString("continues"),
                row.getString("person_id"),
                Group.valueOf(row.getString("reason_group")),
                place(row),
                row.getObject("started_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                parties(row),
                row.getString("politics"),
                meeting(row),
                decision(row),
                years(row),
                end(row));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("from_post_id"),
                row.getString("from_unit_id"),
                row.getString("to_post_id"),
                row.getString("to_unit_id"),
                row.getInt("months"));
    }

    private static Parties parties(ResultSet row) throws SQLException {
        return new Parties(
                row.getString("drafter"), row.getString("decider"), row.getString("issuer"), row.getString("clerk"));
    }

    private static @Nullable Meeting meeting(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("met_on", LocalDate.class);
        return on == null
                ? null
                : new Meeting(on, row.getString("met_at"), row.getString("explained"), row.getString("wishes"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("decided_on", LocalDate.class),
                row.getString("override_reason"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("paper_id"),
                row.getString("document_number"));
    }

    private static Years years(ResultSet row) throws SQLException {
        return new Years(
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("next_evaluation", LocalDate.class),
                row.getString("placement"),
                row.getObject("extended_until", LocalDate.class),
                row.getString("closing_paper"),
                row.getString("closing_number"),
                row.getString("early_reason"),
                row.getObject("early_on", LocalDate.class));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        String element = row.getString("end_element");
        return element == null
                ? null
                : new End(
                        element,
                        row.getString("end_reason"),
                        row.getTimestamp("ended_at")
                                .toInstant()
                                .atZone(HouseClock.ZONE)
                                .toOffsetDateTime());
    }
}
