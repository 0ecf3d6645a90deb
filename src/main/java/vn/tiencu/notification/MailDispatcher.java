package vn.tiencu.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.notification.store.MessageRow;
import vn.tiencu.notification.store.OutboxRows;

/**
 * Mails what waits in the outbox. Nodes share the work: each message is taken by one of them and mailed once. A node that
 * dies between the mail server's yes and the mark in the database leaves a message that is mailed a second time, with the
 * same Message-ID, after its lease of ten minutes. What could not be mailed within three days of its telling is given up; it
 * stays readable in the application.
 */
@Component
class MailDispatcher {

    /** Longer than the mail server's timeouts together, so that a slow server does not cause a second copy. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration KEEP_TRYING = Duration.ofDays(3);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final MailPost post;
    private final OutboxRows rows;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    MailDispatcher(MailPost post, OutboxRows rows, HouseClock clock, PlatformTransactionManager transactions) {
        this.post = post;
        this.rows = rows;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Mails until nothing waits; after a failure the rest waits for the next round, lest a dead server hold everything up. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void dispatch() {
        boolean more = post.isOpen();
        while (more) {
            more = take().map(this::mail).orElse(false);
        }
    }

    private Optional<MessageRow> take() {
        Instant now = clock.now();
        return Objects.requireNonNull(transaction.execute(status -> rows.take(now, now.plus(LEASE))));
    }

    /** True when the next message may be tried at once. */
    private boolean mail(MessageRow message) {
        Instant now = clock.now();
        if (message.address() == null || isTooOld(message, now)) {
            rows.failed(message.id(), "too old to be mailed", null);
            return true;
        }
        try {
            post.send(message, message.address());
        } catch (MailException failure) {
            putBack(message, failure);
            return false;
        }
        rows.sent(message.id(), clock.now());
        return true;
    }

    /** Kept and logged is the kind of failure only: answers of mail servers repeat addresses. */
    private void putBack(MessageRow message, MailException failure) {
        String kind =
                NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName();
        Instant next = next(message);
        rows.failed(message.id(), kind, next);
        LOG.warn("Message {} was not mailed ({}); next attempt: {}", message.id(), kind, next);
    }

    private @Nullable Instant next(MessageRow message) {
        Instant next = clock.now().plus(waitAfter(message.attempts()));
        return isTooOld(message, next) ? null : next;
    }

    private static boolean isTooOld(MessageRow message, Instant at) {
        return at.isAfter(message.createdAt().plus(KEEP_TRYING));
    }

    /** A minute, doubled with each attempt before, an hour at most. */
    private static Duration waitAfter(int attemptsBefore) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attemptsBefore, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
