package vn.tiencu.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Account;
import vn.tiencu.identity.Accounts;
import vn.tiencu.notification.store.InboxRows;
import vn.tiencu.notification.store.MessageRow;

/** Tells bodies what a room has found out about a case: by mail and in the application, once each. */
@Service
public class CaseWarnings {

    private final Accounts accounts;
    private final InboxRows rows;
    private final HouseClock clock;

    CaseWarnings(Accounts accounts, InboxRows rows, HouseClock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.clock = clock;
    }

    /** Stores the warning for every member that has an account, in the transaction that found it out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void warn(CaseWarning warning) {
        Map<String, Account> once = new TreeMap<>();
        warning.bodies().forEach(body -> accounts.in(body).forEach(each -> once.put(each.username(), each)));
        Set<String> told = rows.told(warning.about(), warning.stage());
        Instant now = clock.now();
        once.values().stream()
                .filter(each -> !told.contains(each.username()))
                .forEach(each -> rows.add(message(warning, each, now)));
    }

    private static MessageRow message(CaseWarning warning, Account to, Instant now) {
        return new MessageRow(
                UUID.randomUUID().toString(),
                now,
                to.username(),
                to.mailAddress(),
                warning.subject(),
                warning.text(),
                Notice.Kind.CASE_WARNING.name(),
                warning.caseNumber(),
                warning.about(),
                warning.stage(),
                0,
                null,
                null);
    }
}
