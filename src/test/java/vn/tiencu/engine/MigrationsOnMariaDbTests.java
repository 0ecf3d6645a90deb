package vn.tiencu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.outside.OnMariaDb;

/** The tables on a database server, made by our migrations alone from an empty database. */
@OnMariaDb
class MigrationsOnMariaDbTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway migrations;

    @Autowired
    private ProcessEngine engine;

    @Test
    void allMigrationsRanAndNoneIsPending() {
        assertThat(migrations.info().pending()).isEmpty();
        assertThat(migrations.info().applied())
                .allMatch(
                        each -> each.getState().isApplied() && !each.getState().isFailed());
    }

    @Test
    void theEngineChangesNoTable() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(settings.getDatabaseType()).isEqualTo("mysql");
    }

    @Test
    void everyTableAndEveryTextHoldsAllOfUnicode() {
        assertThat(names("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_collation NOT LIKE 'utf8mb4%'"))
                .isEmpty();
        assertThat(names("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND character_set_name IS NOT NULL"
                        + " AND character_set_name <> 'utf8mb4'"))
                .isEmpty();
        assertThat(names("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"))
                .hasSizeGreaterThan(80);
    }

    @Test
    void transactionsReadWhatIsCommitted() {
        assertThat(names("SELECT @@transaction_isolation")).containsExactly("READ-COMMITTED");
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
