package vn.tiencu.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.engine.Cases.PastCase;
import vn.tiencu.engine.Cases.PastTask;

/** Cases and their tasks as the engine's history has them, many at a time. */
@Repository
public class PastCases {

    private final JdbcClient jdbc;

    PastCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(
            String id,
            String process,
            String caseNumber,
            Instant begun,
            @Nullable Instant ended) {}

    private record End(String element, @Nullable String name) {}

    private record Step(String rootId, PastTask task) {}

    /** Cases after a number, by number. */
    public List<PastCase> read(@Nullable String after, int most) {
        List<Head> heads = jdbc.sql(
                        "SELECT ID_, PROC_DEF_KEY_, BUSINESS_KEY_, START_TIME_, END_TIME_ FROM ACT_HI_PROCINST"
                                + " WHERE SUPER_PROCESS_INSTANCE_ID_ IS NULL AND BUSINESS_KEY_ > ? ORDER BY BUSINESS_KEY_, START_TIME_ LIMIT ?")
                .params(after == null ? "" : after, most)
                .query(PastCases::head)
                .list();
        if (heads.isEmpty()) {
            return List.of();
        }
        List<String> ids = heads.stream().map(Head::id).toList();
        Map<String, End> ends = ends(ids);
        List<Step> steps = tasks(ids, bodies(ids));
        return heads.stream()
                .map(each -> past(each, ends.get(each.id()), steps))
                .toList();
    }

    /** The end that a finished case came to. */
    public Optional<String> end(String caseNumber) {
        return jdbc.sql(
                        "SELECT a.ACT_ID_ FROM ACT_HI_PROCINST p JOIN ACT_HI_ACTINST a ON a.PROC_INST_ID_ = p.ID_"
                                + " WHERE p.BUSINESS_KEY_ = ? AND p.SUPER_PROCESS_INSTANCE_ID_ IS NULL AND p.END_TIME_ IS NOT NULL"
                                + " AND LOWER(a.ACT_TYPE_) LIKE '%endevent' ORDER BY a.END_TIME_ DESC, a.SEQUENCE_COUNTER_ DESC LIMIT 1")
                .param(caseNumber)
                .query(String.class)
                .optional();
    }

    private static PastCase past(Head head, @Nullable End reached, List<Step> steps) {
        End end = head.ended() == null ? null : reached;
        return new PastCase(
                head.process(),
                head.caseNumber(),
                head.begun(),
                head.ended(),
                end == null ? null : end.element(),
                end == null ? null : end.name(),
                steps.stream()
                        .filter(each -> each.rootId().equals(head.id()))
                        .map(Step::task)
                        .toList());
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        return new Head(row.getString(1), row.getString(2), row.getString(3), instant(row, 4), ended(row, 5));
    }

    /** The end that was reached last. */
    private Map<String, End> ends(List<String> ids) {
        Map<String, End> ends = new HashMap<>();
        jdbc.sql("SELECT PROC_INST_ID_, ACT_ID_, ACT_NAME_ FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ IN (:ids)"
                        + " AND LOWER(ACT_TYPE_) LIKE '%endevent' ORDER BY END_TIME_, SEQUENCE_COUNTER_")
                .param("ids", ids)
                .query(row -> {
                    ends.put(row.getString(1), new End(row.getString(2), row.getString(3)));
                });
        return ends;
    }

    private Map<String, Set<String>> bodies(List<String> ids) {
        Map<String, Set<String>> bodies = new HashMap<>();
        jdbc.sql("SELECT l.TASK_ID_, l.GROUP_ID_ FROM ACT_HI_IDENTITYLINK l WHERE l.ROOT_PROC_INST_ID_ IN (:ids)"
                        + " AND l.TASK_ID_ IS NOT NULL AND l.GROUP_ID_ IS NOT NULL")
                .param("ids", ids)
                .query(row -> {
                    bodies.computeIfAbsent(row.getString(1), task -> new TreeSet<>())
                            .add(row.getString(2));
                });
        return bodies;
    }

    private List<Step> tasks(List<String> ids, Map<String, Set<String>> bodies) {
        return jdbc.sql(
                        "SELECT t.ROOT_PROC_INST_ID_, t.ID_, t.PROC_DEF_KEY_, t.TASK_DEF_KEY_, t.START_TIME_, d.due_day,"
                                + " t.END_TIME_, t.DELETE_REASON_ FROM ACT_HI_TASKINST t LEFT JOIN engine_task_deadline d"
                                + " ON d.task_id = t.ID_ WHERE t.ROOT_PROC_INST_ID_ IN (:ids) ORDER BY t.START_TIME_, t.ID_")
                .param("ids", ids)
                .query((row, index) -> new Step(row.getString(1), task(row, bodies)))
                .list();
    }

    private static PastTask task(ResultSet row, Map<String, Set<String>> bodies) throws SQLException {
        return new PastTask(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                bodies.getOrDefault(row.getString(2), Set.of()),
                instant(row, 5),
                row.getObject(6, LocalDate.class),
                ended(row, 7),
                "completed".equals(row.getString(8)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant ended(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
