package vn.tiencu.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.Term.Unit;
import vn.tiencu.kernel.Message;

/** Says in the reader's language how a day was found. */
@Component
class Explanations {

    private final Texts texts;

    Explanations(Texts texts) {
        this.texts = texts;
    }

    String of(Deadline deadline) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(counted(deadline));
        LocalDate last = lastCounted(deadline);
        if (deadline.due().isAfter(last)) {
            sentences.add(Message.of("calendar.explain.rolled", last, deadline.due()));
        }
        return said(sentences, deadline.provisional());
    }

    String latestStart(LocalDate before, Deadline deadline, boolean provisional) {
        Message sentence = Message.of(
                "calendar.explain.latestStart", deadline.from(), deadline.term().amount(), deadline.due(), before);
        return said(List.of(sentence), provisional);
    }

    private static Message counted(Deadline deadline) {
        int amount = deadline.term().amount();
        LocalDate from = deadline.from();
        if (amount == 0) {
            return Message.of("calendar.explain.none", from);
        }
        if (deadline.term().unit() == Unit.WORKING_DAYS) {
            long skipped = deadline.days().stream().filter(day -> !day.counts()).count();
            return Message.of("calendar.explain.workingDays", from, amount, deadline.due(), skipped);
        }
        Message unit = Message.of("calendar.unit." + deadline.term().unit());
        return Message.of("calendar.explain.calendar", from, amount, unit, lastCounted(deadline));
    }

    private static LocalDate lastCounted(Deadline deadline) {
        return deadline.days().stream()
                .filter(Deadline.Day::counts)
                .map(Deadline.Day::date)
                .reduce(deadline.from(), (earlier, later) -> later);
    }

    private String said(List<Message> sentences, boolean provisional) {
        List<Message> all = new ArrayList<>(sentences);
        if (provisional) {
            all.add(Message.of("calendar.explain.provisional"));
        }
        return all.stream().map(texts::here).collect(Collectors.joining(" "));
    }
}
