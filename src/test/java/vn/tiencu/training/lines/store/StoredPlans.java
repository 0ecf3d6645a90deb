package vn.tiencu.training.lines.store;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.Source;
import vn.tiencu.training.lines.PlanLine.State;

/** The stores of lines on a database of their own. */
public final class StoredPlans {

    public static final String CASE = "DT-2026-000001";

    private final DataSource database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final JdbcTemplate batches = new JdbcTemplate(database);
    private final HouseClock clock =
            new HouseClock(Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), HouseClock.ZONE));
    public final Changes changes = new Changes(jdbc, batches, clock);
    public final Lines lines = new Lines(jdbc, batches, changes, clock);
    public final Classes classes = new Classes(jdbc, batches);
    public final Budgets budgets = new Budgets(jdbc);
    public final Versions versions = new Versions(jdbc, clock);

    public StoredPlans() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common")
                .sqlMigrationPrefix("V81")
                .load()
                .migrate();
    }

    /** A confirmed line for a person, with everything else the usual. */
    public static PlanLine line(String id, String personId, String programme) {
        return new PlanLine(
                id,
                CASE,
                "xa-nghia-hanh",
                personId,
                null,
                programme,
                Gap.UNIT_REQUEST,
                2,
                Funding.STATE_BUDGET,
                3_500_000,
                2,
                Source.UNIT,
                State.CONFIRMED,
                "",
                null,
                1);
    }
}
