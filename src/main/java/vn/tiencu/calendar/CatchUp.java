package vn.tiencu.calendar;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.RunningDeadlines.Decree;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.calendar.store.CalendarRows.Version;
import vn.tiencu.kernel.Refused;

/**
 * Moves the deadlines that a document missed: of tasks that began in a step which had read the calendar before, or on another
 * node within the seconds for which that node trusts what it remembers. They move under the same document, are recorded and
 * told like the others.
 */
@Component
class CatchUp {

    /** No step takes longer, and no node remembers longer. */
    private static final Duration WATCHED = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final CalendarRows calendars;
    private final Movement movement;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    CatchUp(CalendarRows calendars, Movement movement, HouseClock clock, PlatformTransactionManager transactions) {
        this.calendars = calendars;
        this.movement = movement;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        Version latest = calendars.latest().orElseThrow();
        boolean recent = Duration.between(latest.importedAt(), clock.now()).compareTo(WATCHED) < 0;
        if (recent && latest.importedBy() != null) {
            try {
                transaction.executeWithoutResult(status -> catchUp(latest));
            } catch (Refused anotherWasFaster) {
                LOG.info("deadlines are left to the next look: {}", anotherWasFaster.getMessage());
            }
        }
    }

    private void catchUp(Version latest) {
        Version before = calendars.numbered(latest.number() - 1).orElseThrow();
        Edition edition = edition(latest);
        var moves = movement.count(new Recount(edition(before), edition)).moves();
        if (!moves.isEmpty()) {
            String by = Objects.requireNonNull(latest.importedBy());
            movement.carryOut(
                    moves,
                    new Decree(latest.version(), latest.source(), by, new AnnouncedCalendar(() -> edition)),
                    true);
        }
    }

    private Edition edition(Version version) {
        return new Edition(version.version(), calendars.days(version.version()), calendars.rules(version.version()));
    }
}
