package vn.tiencu.chains.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Proposal;
import vn.tiencu.chains.runs.ChainRun;
import vn.tiencu.chains.runs.ChainRun.Point;
import vn.tiencu.chains.runs.ChainRun.Score;
import vn.tiencu.chains.runs.ChainRun.State;

/** All searches, of every node. */
@Repository
public class ChainRuns {

    private final JdbcClient jdbc;

    ChainRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ChainRun> find(String id) {
        return jdbc.sql("SELECT * FROM chain_run WHERE id = ?")
                .param(id)
                .query(ChainRuns::read)
                .optional();
    }

    /** The newest search of a case. */
    public Optional<ChainRun> latest(String caseNumber) {
        return jdbc.sql("SELECT * FROM chain_run WHERE case_number = ? ORDER BY serial DESC LIMIT 1")
                .param(caseNumber)
                .query(ChainRuns::read)
                .optional();
    }

    /** Stores a search that begins; false when another one of the case is still open. */
    public boolean add(String id, String caseNumber, int seconds, String by, Instant now, List<Move> pinned) {
        try {
            jdbc.sql("INSERT INTO chain_run (id, case_number, state, seconds, started_by, started_at, seen_at,"
                            + " stop_asked, elapsed, curve, pinned, moves, open_guard)"
                            + " VALUES (?, ?, 'RUNNING', ?, ?, ?, ?, FALSE, 0, '', ?, '', ?)")
                    .params(
                            id,
                            caseNumber,
                            seconds,
                            by,
                            Timestamp.from(now),
                            Timestamp.from(now),
                            MoveText.of(pinned),
                            caseNumber)
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** A sign of life; false when the search was closed meanwhile. */
    public boolean seen(String id, int elapsed, Instant now) {
        return jdbc.sql("UPDATE chain_run SET seen_at = ?, elapsed = ? WHERE id = ? AND state = 'RUNNING'")
                        .params(Timestamp.from(now), elapsed, id)
                        .update()
                == 1;
    }

    public void better(String id, Proposal best, List<Point> curve) {
        jdbc.sql("UPDATE chain_run SET hard_score = ?, soft_score = ?, unmet = ?, curve = ?, moves = ?"
                        + " WHERE id = ? AND state = 'RUNNING'")
                .params(
                        best.hard(),
                        best.soft(),
                        best.unmet().size(),
                        MoveText.curve(curve),
                        MoveText.of(best.moves()),
                        id)
                .update();
    }

    public void askToStop(String id) {
        jdbc.sql("UPDATE chain_run SET stop_asked = TRUE WHERE id = ? AND state = 'RUNNING'")
                .param(id)
                .update();
    }

    public void closed(String id, State state, Instant now) {
        jdbc.sql("UPDATE chain_run SET state = ?, ended_at = ?, open_guard = NULL WHERE id = ? AND state = 'RUNNING'")
                .params(state.name(), Timestamp.from(now), id)
                .update();
    }

    /** Searches that have given no sign since a moment are lost: their node has stopped. */
    public void lose(Instant silentSince, Instant now) {
        jdbc.sql("UPDATE chain_run SET state = 'LOST', ended_at = ?, open_guard = NULL"
                        + " WHERE state = 'RUNNING' AND seen_at < ?")
                .params(Timestamp.from(now), Timestamp.from(silentSince))
                .update();
    }

    public void adopted(String id, String by, Instant now) {
        jdbc.sql("UPDATE chain_run SET adopted_by = ?, adopted_at = ? WHERE id = ?")
                .params(by, Timestamp.from(now), id)
                .update();
    }

    private static ChainRun read(ResultSet row, int number) throws SQLException {
        return new ChainRun(
                row.getString("id"),
                row.getString("case_number"),
                State.valueOf(row.getString("state")),
                row.getInt("seconds"),
                row.getInt("elapsed"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getBoolean("stop_asked"),
                score(row),
                row.getObject("unmet") == null ? null : row.getInt("unmet"),
                MoveText.curve(row.getString("curve")),
                MoveText.moves(row.getString("pinned")),
                MoveText.moves(row.getString("moves")),
                instant(row.getTimestamp("adopted_at")));
    }

    private static @Nullable Score score(ResultSet row) throws SQLException {
        return row.getObject("hard_score") == null
                ? null
                : new Score(row.getLong("hard_score"), row.getLong("soft_score"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
