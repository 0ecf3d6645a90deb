package vn.tiencu.notification;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskReminder;
import vn.tiencu.identity.Bodies;
import vn.tiencu.kernel.Message;

/**
 * Words a message: Vietnamese with English below. Mails leave the house, so they name the case, the task, the body and the
 * deadline only; who is proposed and how anyone voted is read after signing in.
 */
@Component
class Wording {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private final Texts texts;
    private final Bodies bodies;
    private final String address;

    Wording(Texts texts, Bodies bodies, @Value("${tiencu.address}") String address) {
        this.texts = texts;
        this.bodies = bodies;
        this.address = address;
    }

    String subject(TaskReminder reminder, Notice.Kind kind) {
        return texts.in(
                Texts.VIETNAMESE,
                Message.of("notification.subject." + kind, reminder.caseNumber(), reminder.taskName()));
    }

    String text(TaskReminder reminder, Notice.Kind kind) {
        return text(Texts.VIETNAMESE, reminder, kind) + "\n----\n\n" + text(Locale.ENGLISH, reminder, kind);
    }

    /** What is written on the task when someone above its holder was told. */
    String note(TaskReminder reminder, Notice.Kind kind) {
        return texts.in(
                Texts.VIETNAMESE,
                Message.of(
                        "notification.note." + kind,
                        bodyNames(Texts.VIETNAMESE, reminder),
                        time(reminder.due()),
                        day(reminder)));
    }

    String noteOfNobody(TaskReminder reminder) {
        return texts.in(
                Texts.VIETNAMESE,
                Message.of("notification.note.nobody." + reminder.stage(), bodyNames(Texts.VIETNAMESE, reminder)));
    }

    private String text(Locale locale, TaskReminder reminder, Notice.Kind kind) {
        return texts.in(
                locale,
                Message.of(
                        "notification.text",
                        Message.of("notification.why." + kind),
                        reminder.caseNumber(),
                        reminder.taskName(),
                        bodyNames(locale, reminder),
                        time(reminder.due()),
                        day(reminder),
                        Message.of("notification.todo." + kind),
                        address + "/camunda/app/tasklist/#/?task=" + reminder.taskId()));
    }

    private String bodyNames(Locale locale, TaskReminder reminder) {
        String names = reminder.bodies().stream()
                .sorted()
                .map(key -> bodies.find(key)
                        .map(body -> locale.equals(Locale.ENGLISH) ? body.nameEn() : body.name())
                        .orElse(key))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? texts.in(locale, Message.of("notification.noBody")) : names;
    }

    private static Object day(TaskReminder reminder) {
        return local(reminder.due()).toLocalDate();
    }

    /** A term ends at 24:00 of its last day; the engine keeps the last second of it. */
    private static String time(OffsetDateTime due) {
        LocalTime time = local(due).toLocalTime();
        return Objects.equals(time, LAST_SECOND) ? "24:00" : TIME.format(time);
    }

    private static OffsetDateTime local(OffsetDateTime due) {
        return due.atZoneSameInstant(HouseClock.ZONE).toOffsetDateTime();
    }
}
