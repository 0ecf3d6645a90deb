package vn.tiencu.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskReminder;
import vn.tiencu.engine.Tasks;
import vn.tiencu.notification.store.InboxRows;
import vn.tiencu.notification.store.MessageRow;

/**
 * Stores what must be told about a deadline, in the transaction of the engine's timer: with the timer or not at all. Nobody
 * is told the same stage of the same task twice, even when the timer fires again.
 */
@Component
class DeadlineWatch {

    private final Addressees addressees;
    private final Wording wording;
    private final InboxRows rows;
    private final Tasks tasks;
    private final HouseClock clock;

    DeadlineWatch(Addressees addressees, Wording wording, InboxRows rows, Tasks tasks, HouseClock clock) {
        this.addressees = addressees;
        this.wording = wording;
        this.rows = rows;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(TaskReminder reminder) {
        Collection<Addressee> all = addressees.of(reminder);
        Set<String> told = rows.told(reminder.taskId(), reminder.stage().name());
        List<Addressee> untold = all.stream()
                .filter(each -> !told.contains(each.account().username()))
                .toList();
        Instant now = clock.now();
        untold.forEach(each -> rows.add(message(reminder, each, now)));
        noteReports(reminder, all, untold);
    }

    /** Only what is new is noted, so that a timer that fires again leaves no second note. */
    private void noteReports(TaskReminder reminder, Collection<Addressee> all, List<Addressee> untold) {
        boolean mustReport = reminder.stage() != TaskReminder.Stage.REMIND;
        if (mustReport && all.stream().noneMatch(each -> each.kind().isReport())) {
            tasks.note(reminder.taskId(), wording.noteOfNobody(reminder));
        }
        untold.stream()
                .map(Addressee::kind)
                .filter(Notice.Kind::isReport)
                .distinct()
                .forEach(kind -> tasks.note(reminder.taskId(), wording.note(reminder, kind)));
    }

    private MessageRow message(TaskReminder reminder, Addressee to, Instant now) {
        return new MessageRow(
                UUID.randomUUID().toString(),
                now,
                to.account().username(),
                to.account().mailAddress(),
                wording.subject(reminder, to.kind()),
                wording.text(reminder, to.kind()),
                to.kind().name(),
                reminder.caseNumber(),
                reminder.taskId(),
                reminder.stage().name(),
                0,
                null,
                null);
    }
}
