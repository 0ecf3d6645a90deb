package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.Decrees;
import vn.tiencu.engine.Cases;
import vn.tiencu.kernel.CaseNumber;

/**
 * How long ten thousand open tasks and a thousand legal dates take; a measurement and no test, so its name keeps it out of the
 * build. Figures and command: src/docs/measurements.md.
 */
abstract class DecreeMeasurement extends DecreeHouse {

    private static final Logger LOG = LoggerFactory.getLogger(DecreeMeasurement.class);
    private static final int BEGUN = 100;
    private static final int COPIES = 99;
    private static final int TASKS = BEGUN * (COPIES + 1);
    private static final List<String> ENGINE_ROWS = List.of(
            "ACT_HI_PROCINST",
            "ACT_HI_TASKINST",
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_IDENTITYLINK",
            "ACT_RU_JOB",
            "engine_task_deadline");
    private static final Set<String> IDS = Set.of(
            "ID_",
            "PROC_INST_ID_",
            "PROCESS_INSTANCE_ID_",
            "ROOT_PROC_INST_ID_",
            "EXECUTION_ID_",
            "PARENT_ID_",
            "TASK_ID_",
            "TASK_ID",
            "BUSINESS_KEY_",
            "CASE_NUMBER");
    private static final int LEGAL_DATES = 1_000;
    private static final int REMINDED = 3_000;

    @Autowired
    Cases cases;

    @Autowired
    JdbcTemplate template;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aDecreeOverTenThousandTasks() {
        at(LocalDate.of(2025, 12, 12));
        IntStream.rangeClosed(1, BEGUN).forEach(this::begin);
        IntStream.rangeClosed(1, COPIES).forEach(copy -> ENGINE_ROWS.forEach(table -> copy(table, copy)));
        IntStream.rangeClosed(1, LEGAL_DATES).forEach(this::procedure);
        at(ANNOUNCED);
        forgetReminders();
        decrees.preview(decree());

        Decrees.Preview preview = timed("preview", () -> decrees.preview(decree()));
        assertThat(preview.moves()).hasSize(TASKS + LEGAL_DATES);
        timed("apply", () -> decrees.apply(decree(), preview.digest(), BOARD));
        assertThat(template.queryForObject("SELECT COUNT(*) FROM ACT_HI_COMMENT", Integer.class))
                .isEqualTo(TASKS);
        assertThat(template.queryForObject(
                        "SELECT COUNT(*) FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = 'timer-task-listener'", Integer.class))
                .isEqualTo(3 * TASKS);
    }

    private void begin(int serial) {
        var number = new CaseNumber("BN", 2025, serial);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        cases.start(AppointmentProcess.MAIN.key(), number, Map.of("deciderBody", body(serial))));
    }

    /** Beginning a case takes the engine much longer than what is measured here; so its rows are copied under new ids. */
    private void copy(String table, int copy) {
        List<String> columns = template.queryForList(
                "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE UPPER(TABLE_NAME) = ? AND TABLE_SCHEMA ="
                        + " SCHEMA()",
                String.class,
                table.toUpperCase(Locale.ROOT));
        String values = columns.stream()
                .map(each -> IDS.contains(each.toUpperCase(Locale.ROOT)) ? copied(each, copy) : each)
                .collect(Collectors.joining(", "));
        String original = columns.stream()
                .filter(each -> each.equalsIgnoreCase("ID_") || each.equalsIgnoreCase("task_id"))
                .findFirst()
                .orElseThrow();
        for (String which : parentsFirst(columns)) {
            template.update("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + " FROM "
                    + table + " WHERE " + original + " NOT LIKE '%~%' AND " + which);
        }
    }

    /** Nothing stays nothing, which not every database's CONCAT knows. */
    private static String copied(String column, int copy) {
        return "CASE WHEN " + column + " IS NULL THEN NULL ELSE CONCAT(" + column + ", '~" + copy + "') END";
    }

    private static List<String> parentsFirst(List<String> columns) {
        if (columns.contains("PARENT_ID_")) {
            return List.of("PARENT_ID_ IS NULL", "PARENT_ID_ IS NOT NULL");
        }
        return List.of(columns.contains("GROUP_ID_") ? "TASK_ID_ IS NOT NULL" : "1 = 1");
    }

    private static String body(int serial) {
        return serial % 2 == 0 ? "ban-thuong-vu" : "lanh-dao-so-noi-vu";
    }

    /** A case in the middle of its thirty working days, without a process of its own. */
    private void procedure(int serial) {
        template.update(
                "INSERT INTO appointment_case (case_number, post_id, unit_id, term_period, nominee_id, reason,"
                        + " intended_assignment, started_by, started_on, stage, proposer_body, personnel_body,"
                        + " committee_body, appraiser_body, decider_body, issuer_body, clerk_body, collective,"
                        + " rules_version, permission_on, personnel_due) VALUES (?, 'p', 'u', '2025', 'n', 'r', 'a',"
                        + " 's', '2025-11-20', 'STEP_2', 'b', 'to-chuc-so-noi-vu', 'b', 'b', 'b', 'b', 'b', TRUE, 'v',"
                        + " '2025-11-21', '2026-01-05')",
                new CaseNumber("BN", 2024, serial).toString());
    }

    /** As if the reminders of some tasks had rung, so that they must be set anew. */
    private void forgetReminders() {
        template.update(
                "DELETE FROM ACT_RU_JOB WHERE HANDLER_CFG_ LIKE '%remind' AND PROCESS_INSTANCE_ID_ IN (SELECT"
                        + " PROC_INST_ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ < ?)",
                new CaseNumber("BN", 2025, REMINDED * BEGUN / TASKS + 1).toString());
    }

    private static <T> T timed(String what, Supplier<T> act) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        T done = act.get();
        LOG.info(
                "{}: {} ms, of these {} ms at work itself; load of the machine {}",
                what,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - worked),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return done;
    }
}
