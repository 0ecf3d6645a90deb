package vn.tiencu.ballot.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.ballot.BallotOutcome;
import vn.tiencu.ballot.BallotOutcome.Outcome;

/** Outcomes as they were decided when the meeting was closed. */
@Repository
public class ResultRows {

    private final JdbcClient jdbc;

    ResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided, without the numbers. */
    public record Decided(Outcome outcome, List<String> selected, String citation, Instant closedAt) {}

    public void add(String meetingId, BallotOutcome outcome, Instant now) {
        jdbc.sql("INSERT INTO ballot_result (meeting_id, outcome, citation, closed_at) VALUES (?, ?, ?, ?)")
                .params(meetingId, outcome.outcome().name(), outcome.citation(), Timestamp.from(now))
                .update();
        for (int each = 0; each < outcome.selected().size(); each++) {
            jdbc.sql("INSERT INTO ballot_selected (meeting_id, candidate_id, list_no) VALUES (?, ?, ?)")
                    .params(meetingId, outcome.selected().get(each), each + 1)
                    .update();
        }
    }

    public Optional<Decided> find(String meetingId) {
        List<String> selected = jdbc.sql(
                        "SELECT candidate_id FROM ballot_selected WHERE meeting_id = ? ORDER BY list_no")
                .param(meetingId)
                .query(String.class)
                .list();
        return jdbc.sql("SELECT outcome, citation, closed_at FROM ballot_result WHERE meeting_id = ?")
                .param(meetingId)
                .query((row, index) -> new Decided(
                        Outcome.valueOf(row.getString(1)),
                        selected,
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .optional();
    }
}
