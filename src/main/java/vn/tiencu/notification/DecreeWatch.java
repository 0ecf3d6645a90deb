package vn.tiencu.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.Decrees;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.identity.Account;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.notification.store.InboxRows;
import vn.tiencu.notification.store.MessageRow;

/**
 * Tells everyone whose deadlines a document moved, in the transaction that moves them: one message each that lists them, and
 * the numbers to the organisation board. Who has taken a task is told alone, otherwise all members of its bodies.
 */
@Component
class DecreeWatch {

    private final Accounts accounts;
    private final DecreeWording wording;
    private final InboxRows rows;
    private final HouseClock clock;

    DecreeWatch(Accounts accounts, DecreeWording wording, InboxRows rows, HouseClock clock) {
        this.accounts = accounts;
        this.wording = wording;
        this.rows = rows;
        this.clock = clock;
    }

    private record Told(Account account, List<Move> moves) {}

    /** A message of one occasion. */
    private record Message(String occasion, Instant now) {

        MessageRow to(Account account, Notice.Kind kind, String subject, String text) {
            return new MessageRow(
                    UUID.randomUUID().toString(),
                    now,
                    account.username(),
                    account.mailAddress(),
                    subject,
                    text,
                    kind.name(),
                    "",
                    occasion,
                    kind.name(),
                    0,
                    null,
                    null);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Decrees.Applied applied) {
        List<String> moved = applied.moves().stream()
                .map(each -> each.deadline().reference())
                .toList();
        rows.reopen(moved, applied.version());
        Message message = new Message(occasion(applied), clock.now());
        for (Told each : byAccount(applied.moves())) {
            String text = wording.text(applied, each.moves());
            rows.add(message.to(each.account(), Notice.Kind.DEADLINES_MOVED, wording.subject(each.moves()), text));
        }
        for (Account each : accounts.in(Bodies.ORGANISATION_BOARD)) {
            String text = wording.summary(applied);
            rows.add(message.to(each, Notice.Kind.DECREE_APPLIED, wording.summarySubject(applied), text));
        }
    }

    private List<Told> byAccount(List<Move> moves) {
        Map<String, List<Account>> members = new HashMap<>();
        Map<String, Told> told = new LinkedHashMap<>();
        for (Move move : OncePerDay.of(moves)) {
            addressees(move, members)
                    .forEach(each -> told.computeIfAbsent(each.username(), name -> new Told(each, new ArrayList<>()))
                            .moves()
                            .add(move));
        }
        return List.copyOf(told.values());
    }

    private List<Account> addressees(Move move, Map<String, List<Account>> members) {
        return Optional.ofNullable(move.deadline().assignee())
                .flatMap(accounts::find)
                .filter(Account::enabled)
                .map(List::of)
                .orElseGet(() -> move.deadline().bodies().stream()
                        .flatMap(body -> members.computeIfAbsent(body, accounts::in).stream())
                        .distinct()
                        .toList());
    }

    /** What one is told once of: a document; deadlines that were found after it are another matter. */
    private static String occasion(Decrees.Applied applied) {
        String document = "calendar " + applied.version();
        return applied.late() ? document + " " + UUID.randomUUID() : document;
    }
}
