package vn.tiencu.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.engine.Cases.Stuck;

/** Jobs that are tried no more, incidents of other kinds and suspended cases, read past the engine's rights of single users. */
@Repository
public class StuckRows {

    private static final int MOST = 500;

    private static final String FAILED = "SELECT 'FAILED_JOB', COALESCE(j.PROCESS_DEF_KEY_, ''), e.BUSINESS_KEY_,"
            + " COALESCE(j.FAILED_ACT_ID_, d.ACT_ID_), i.INCIDENT_TIMESTAMP_, COALESCE(j.EXCEPTION_MSG_, '') FROM ACT_RU_JOB j"
            + " LEFT JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_"
            + " LEFT JOIN ACT_RU_JOBDEF d ON d.ID_ = j.JOB_DEF_ID_"
            + " LEFT JOIN ACT_RU_INCIDENT i ON i.CONFIGURATION_ = j.ID_ AND i.INCIDENT_TYPE_ = 'failedJob'"
            + " AND i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_ WHERE j.RETRIES_ = 0 LIMIT " + MOST;

    private static final String INCIDENTS = "SELECT 'INCIDENT', COALESCE(p.KEY_, ''), e.BUSINESS_KEY_, i.ACTIVITY_ID_,"
            + " i.INCIDENT_TIMESTAMP_, COALESCE(i.INCIDENT_MSG_, '') FROM ACT_RU_INCIDENT i"
            + " LEFT JOIN ACT_RU_EXECUTION e ON e.ID_ = i.PROC_INST_ID_"
            + " LEFT JOIN ACT_RE_PROCDEF p ON p.ID_ = i.PROC_DEF_ID_"
            + " WHERE i.INCIDENT_TYPE_ <> 'failedJob' AND i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_ LIMIT " + MOST;

    private static final String SUSPENDED = "SELECT 'SUSPENDED', COALESCE(p.KEY_, ''), e.BUSINESS_KEY_, NULL,"
            + " (SELECT MAX(o.TIMESTAMP_) FROM ACT_HI_OP_LOG o WHERE o.PROC_INST_ID_ = e.ID_ AND o.OPERATION_TYPE_ = 'Suspend'), ''"
            + " FROM ACT_RU_EXECUTION e LEFT JOIN ACT_RE_PROCDEF p ON p.ID_ = e.PROC_DEF_ID_"
            + " WHERE e.PARENT_ID_ IS NULL AND e.SUPER_EXEC_ IS NULL AND e.SUSPENSION_STATE_ = 2 LIMIT " + MOST;

    private final JdbcClient jdbc;

    StuckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most five hundred of each kind, the newest first. */
    public List<Stuck> all() {
        List<Stuck> all = new ArrayList<>();
        for (String each : List.of(FAILED, INCIDENTS, SUSPENDED)) {
            all.addAll(jdbc.sql(each).query(StuckRows::row).list());
        }
        all.sort(Comparator.comparing(Stuck::since, Comparator.nullsLast(Comparator.reverseOrder())));
        return all;
    }

    private static Stuck row(ResultSet row, int index) throws SQLException {
        @Nullable Timestamp since = row.getTimestamp(5);
        return new Stuck(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                since == null ? null : since.toInstant(),
                row.getString(6));
    }
}
