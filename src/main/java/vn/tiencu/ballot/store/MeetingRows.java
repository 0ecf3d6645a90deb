package vn.tiencu.ballot.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.ballot.BallotOutcomes.Rulebook;
import vn.tiencu.ballot.BallotRule;
import vn.tiencu.ballot.Elector;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.ballot.Meeting.Opening;
import vn.tiencu.ballot.Meeting.Status;

/** Meetings with the people convened as they were on that day, and the list voted on. */
@Repository
public class MeetingRows {

    private static final String SELECT = "SELECT meeting_id, case_number, step_name, rule_name, threshold_version, "
            + "outcome_version, held_on, organiser_body, decider_body, convened_count, member_count, present_count, status, "
            + "round_no FROM ballot_meeting ";

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String id, Opening opening, Rulebook rulebook, Instant now) {
        jdbc.sql("INSERT INTO ballot_meeting (meeting_id, case_number, step_name, rule_name, threshold_version, "
                        + "outcome_version, held_on, organiser_body, decider_body, convened_count, member_count, status, "
                        + "round_no, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)")
                .params(id, opening.caseNumber(), opening.step(), opening.rule().name())
                .params(rulebook.threshold(), rulebook.outcome(), Date.valueOf(opening.heldOn()))
                .params(
                        opening.organiserBody(),
                        opening.deciderBody(),
                        opening.convened().size())
                .param(opening.members())
                .params(Status.CONVENED.name(), Timestamp.from(now))
                .update();
        opening.convened().forEach(each -> addElector(id, each));
        for (int each = 0; each < opening.candidates().size(); each++) {
            jdbc.sql("INSERT INTO ballot_candidate (meeting_id, candidate_id, list_no) VALUES (?, ?, ?)")
                    .params(id, opening.candidates().get(each), each + 1)
                    .update();
        }
    }

    private void addElector(String id, Elector elector) {
        jdbc.sql("INSERT INTO ballot_convened (meeting_id, person_id, full_name, capacity) VALUES (?, ?, ?, ?)")
                .params(id, elector.personId(), elector.fullName(), elector.capacity())
                .update();
    }

    public Optional<Meeting> find(String id) {
        return jdbc.sql(SELECT + "WHERE meeting_id = ?")
                .param(id)
                .query((row, index) -> meeting(row))
                .optional();
    }

    /** The meeting, held fast until the transaction ends, so that two acts on it follow one another. */
    public Optional<Meeting> lock(String id) {
        return jdbc.sql(SELECT + "WHERE meeting_id = ? FOR UPDATE")
                .param(id)
                .query((row, index) -> meeting(row))
                .optional();
    }

    public List<Meeting> ofCase(String caseNumber) {
        return jdbc.sql(SELECT + "WHERE case_number = ? ORDER BY held_on, opened_at, meeting_id")
                .param(caseNumber)
                .query((row, index) -> meeting(row))
                .list();
    }

    public void attended(String id, int present, Status status) {
        jdbc.sql("UPDATE ballot_meeting SET present_count = ?, status = ? WHERE meeting_id = ?")
                .params(present, status.name(), id)
                .update();
    }

    public void move(String id, Status status, int round) {
        jdbc.sql("UPDATE ballot_meeting SET status = ?, round_no = ? WHERE meeting_id = ?")
                .params(status.name(), round, id)
                .update();
    }

    private Meeting meeting(ResultSet row) throws SQLException {
        String id = row.getString("meeting_id");
        Opening opening = new Opening(
                row.getString("case_number"),
                row.getString("step_name"),
                BallotRule.valueOf(row.getString("rule_name")),
                row.getDate("held_on").toLocalDate(),
                electors(id),
                candidates(id),
                number(row, "member_count"),
                row.getString("organiser_body"),
                row.getString("decider_body"));
        return new Meeting(
                id,
                opening,
                new Rulebook(row.getInt("threshold_version"), row.getInt("outcome_version")),
                row.getInt("convened_count"),
                number(row, "present_count"),
                Status.valueOf(row.getString("status")),
                row.getInt("round_no"));
    }

    private List<Elector> electors(String id) {
        return jdbc.sql(
                        "SELECT person_id, full_name, capacity FROM ballot_convened WHERE meeting_id = ? ORDER BY person_id")
                .param(id)
                .query((row, index) -> new Elector(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private List<String> candidates(String id) {
        return jdbc.sql("SELECT candidate_id FROM ballot_candidate WHERE meeting_id = ? ORDER BY list_no")
                .param(id)
                .query(String.class)
                .list();
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int found = row.getInt(column);
        return row.wasNull() ? null : found;
    }
}
