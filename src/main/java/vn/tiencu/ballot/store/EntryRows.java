package vn.tiencu.ballot.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.ballot.CountEntry;
import vn.tiencu.ballot.CountEntry.Slot;

/** The tellers' entries. A voided entry stays, with the time, and is never read again as a count. */
@Repository
public class EntryRows {

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who entered a count. */
    public record Teller(String username, @Nullable String personId) {}

    public void add(String meetingId, int round, Slot slot, Teller teller, CountEntry entry, Instant now) {
        jdbc.sql(
                        "INSERT INTO ballot_entry (meeting_id, round_no, slot, username, person_id, issued_count, collected_count, "
                                + "valid_count, invalid_count, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(meetingId, round, slot.name(), teller.username())
                .param(teller.personId())
                .params(entry.issued(), entry.collected(), entry.valid(), entry.invalid(), Timestamp.from(now))
                .update();
        int place = 1;
        for (Map.Entry<String, Integer> each : entry.votes().entrySet()) {
            jdbc.sql("INSERT INTO ballot_entry_vote (meeting_id, round_no, slot, candidate_id, list_no, votes) "
                            + "VALUES (?, ?, ?, ?, ?, ?)")
                    .params(meetingId, round, slot.name(), each.getKey(), place++, each.getValue())
                    .update();
        }
    }

    public Optional<CountEntry> find(String meetingId, int round, Slot slot) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        jdbc.sql("SELECT candidate_id, votes FROM ballot_entry_vote WHERE meeting_id = ? AND round_no = ? AND slot = ? "
                        + "ORDER BY list_no")
                .params(meetingId, round, slot.name())
                .query(row -> {
                    votes.put(row.getString(1), row.getInt(2));
                });
        return jdbc.sql("SELECT issued_count, collected_count, valid_count, invalid_count FROM ballot_entry "
                        + "WHERE meeting_id = ? AND round_no = ? AND slot = ? AND voided_at IS NULL")
                .params(meetingId, round, slot.name())
                .query((row, index) ->
                        new CountEntry(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), votes))
                .optional();
    }

    public List<Teller> tellers(String meetingId, int round) {
        return jdbc.sql("SELECT username, person_id FROM ballot_entry WHERE meeting_id = ? AND round_no = ?")
                .params(meetingId, round)
                .query((row, index) -> new Teller(row.getString(1), row.getString(2)))
                .list();
    }

    public boolean exists(String meetingId, int round, Slot slot) {
        return jdbc.sql("SELECT COUNT(*) FROM ballot_entry WHERE meeting_id = ? AND round_no = ? AND slot = ?")
                        .params(meetingId, round, slot.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void voidRound(String meetingId, int round, Instant now) {
        jdbc.sql("UPDATE ballot_entry SET voided_at = ? WHERE meeting_id = ? AND round_no = ?")
                .params(Timestamp.from(now), meetingId, round)
                .update();
    }
}
