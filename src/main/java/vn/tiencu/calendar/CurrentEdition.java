package vn.tiencu.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.calendar.store.CalendarRows.Version;

/**
 * Holds the edition in force in memory. An import on this node shows at once; one on another node within seconds. When the
 * store is empty, the days delivered with the product are imported first, before the application takes work.
 */
@Component
class CurrentEdition implements Supplier<Edition>, SmartInitializingSingleton {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private final CalendarRows rows;
    private final DeliveredDays delivered;
    private final HouseClock clock;
    private volatile @Nullable Known known;

    CurrentEdition(CalendarRows rows, DeliveredDays delivered, HouseClock clock) {
        this.rows = rows;
        this.delivered = delivered;
        this.clock = clock;
    }

    private record Known(Edition edition, Instant checkedAt) {}

    @Override
    public void afterSingletonsInstantiated() {
        get();
    }

    @Override
    public Edition get() {
        Known seen = known;
        return seen != null && isFresh(seen) ? seen.edition() : reload();
    }

    /** First of all listeners, so that whoever recomputes deadlines on the event reads the new edition. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void forget(CalendarChanged changed) {
        known = null;
    }

    private boolean isFresh(Known seen) {
        return Duration.between(seen.checkedAt(), clock.now()).abs().compareTo(TRUSTED_FOR) < 0;
    }

    private synchronized Edition reload() {
        Version latest = rows.latest().orElseGet(this::firstVersion);
        Known seen = known;
        Edition edition = seen != null && seen.edition().version().equals(latest.version())
                ? seen.edition()
                : new Edition(latest.version(), rows.days(latest.version()), rows.rules(latest.version()));
        known = new Known(edition, clock.now());
        return edition;
    }

    private Version firstVersion() {
        try {
            delivered.importNow();
        } catch (DuplicateKeyException otherNodeWasFaster) {
            return rows.latest().orElseThrow(() -> otherNodeWasFaster);
        }
        return rows.latest().orElseThrow();
    }
}
