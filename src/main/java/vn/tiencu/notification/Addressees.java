package vn.tiencu.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskReminder;
import vn.tiencu.identity.Account;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;

/** Who must be told of a deadline, by the seats of today; an account is told once even when it sits in several bodies. */
@Component
class Addressees {

    private final Accounts accounts;
    private final Bodies bodies;
    private final HouseClock clock;

    Addressees(Accounts accounts, Bodies bodies, HouseClock clock) {
        this.accounts = accounts;
        this.bodies = bodies;
        this.clock = clock;
    }

    Collection<Addressee> of(TaskReminder reminder) {
        List<Addressee> found = switch (reminder.stage()) {
            case REMIND -> holders(reminder);
            case ESCALATE -> headsAndHolder(reminder);
            case ALERT_BOARD -> each(accounts.in(Bodies.ORGANISATION_BOARD), Notice.Kind.OVERDUE_TO_BOARD);
        };
        Map<String, Addressee> once = new LinkedHashMap<>();
        found.forEach(each -> once.putIfAbsent(each.account().username(), each));
        return once.values();
    }

    private List<Addressee> holders(TaskReminder reminder) {
        return holder(reminder)
                .map(List::of)
                .orElseGet(() -> reminder.bodies().stream()
                        .sorted()
                        .flatMap(body -> accounts.in(body).stream())
                        .toList())
                .stream()
                .map(account -> new Addressee(account, Notice.Kind.DUE_SOON))
                .toList();
    }

    private List<Addressee> headsAndHolder(TaskReminder reminder) {
        List<Addressee> found = new ArrayList<>();
        reminder.bodies().stream().sorted().forEach(body -> found.addAll(heads(body)));
        holder(reminder).ifPresent(account -> found.add(new Addressee(account, Notice.Kind.OVERDUE)));
        return found;
    }

    private List<Addressee> heads(String body) {
        Set<String> heads = bodies.members(body, clock.today()).stream()
                .filter(Member::isHead)
                .map(Member::personId)
                .collect(Collectors.toUnmodifiableSet());
        List<Account> members = accounts.in(body);
        List<Account> reachable = members.stream()
                .filter(each -> each.personId() != null && heads.contains(each.personId()))
                .toList();
        return reachable.isEmpty()
                ? each(members, Notice.Kind.OVERDUE_TO_MEMBERS)
                : each(reachable, Notice.Kind.OVERDUE_TO_HEAD);
    }

    private Optional<Account> holder(TaskReminder reminder) {
        return Optional.ofNullable(reminder.assignee()).flatMap(accounts::find).filter(Account::enabled);
    }

    private static List<Addressee> each(List<Account> accounts, Notice.Kind kind) {
        return accounts.stream().map(account -> new Addressee(account, kind)).toList();
    }
}
