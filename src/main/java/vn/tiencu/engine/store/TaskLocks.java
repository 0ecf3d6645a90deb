package vn.tiencu.engine.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts those who work on one task in a queue, so that the second finds it done instead of running into a deadlock. */
@Repository
public class TaskLocks {

    private final JdbcClient jdbc;

    TaskLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the task's row; false when there is no such open task. */
    public boolean lock(String taskId) {
        return jdbc.sql("SELECT ID_ FROM ACT_RU_TASK WHERE ID_ = ? FOR UPDATE")
                .param(taskId)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
