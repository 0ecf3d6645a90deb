package vn.tiencu.cockpit.feed;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.store.BoardMonths;
import vn.tiencu.cockpit.store.BoardMonths.Kind;

/** Adds up months that are over, so that figures of years need not count every step again. */
@Component
class MonthsEnd {

    private static final Logger LOG = LoggerFactory.getLogger(MonthsEnd.class);

    /** No step takes that long to be stored; what was done on the last evening of a month is in by then. */
    private static final int SETTLED_DAYS = 2;

    private final BoardMonths months;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    MonthsEnd(BoardMonths months, HouseClock clock, PlatformTransactionManager transactions) {
        this.months = months;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void look() {
        addUp();
    }

    /** Every month that is over and not added up yet. */
    void addUp() {
        LocalDate end = clock.today().minusDays(SETTLED_DAYS).withDayOfMonth(1);
        for (Kind kind : Kind.values()) {
            months.toAddUp(kind, end).forEach(month -> addUp(kind, month));
        }
    }

    private void addUp(Kind kind, LocalDate month) {
        try {
            transaction.executeWithoutResult(status -> months.addUp(kind, month));
        } catch (DuplicateKeyException | TransientDataAccessException anotherNode) {
            LOG.info("the month {} is left to the next look: another node is at it", month);
        }
    }
}
