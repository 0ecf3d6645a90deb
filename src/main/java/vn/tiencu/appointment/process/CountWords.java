package vn.tiencu.appointment.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Count;
import vn.tiencu.kernel.Message;

/** The numbers of a secret ballot as minutes show them, with people by name instead of by record number. */
@Component
class CountWords {

    private static final String BASE = "ballot.base.";
    private static final String OF_MEMBERS = BASE + "MEMBERS";
    private final PaperNames names;
    private final PaperWords words;

    CountWords(PaperNames names, PaperWords words) {
        this.names = names;
        this.words = words;
    }

    Map<String, Object> of(BallotResult result) {
        Count count = result.count();
        Integer invalid = count.invalid();
        Message base = base(result.outcome().explanation()).orElseGet(() -> Message.of(BASE + "CONVENED"));
        Integer members = count.members();
        int whole = members != null && base.key().equals(OF_MEMBERS) ? members : count.convened();
        Map<String, Object> shown = new HashMap<>();
        shown.put("issued", count.issued());
        shown.put("collected", count.collected());
        shown.put("valid", count.valid());
        shown.put("invalid", invalid == null ? words.open() : invalid);
        shown.put("ratioBasis", words.say("minutes.base", words.text(base), whole));
        shown.put("rows", rows(count, whole));
        shown.put("outcome", words.text(named(result.outcome().explanation(), count)));
        shown.put("announced", result.announced());
        return shown;
    }

    private List<Map<String, Object>> rows(Count count, int whole) {
        return count.votes().entrySet().stream()
                .map(each -> Map.<String, Object>of(
                        "name", names.person(each.getKey()),
                        "votes", each.getValue(),
                        "ratio", ratio(each.getValue(), whole)))
                .toList();
    }

    /** Rounded half up to one decimal, for reading only. */
    private String ratio(int votes, int whole) {
        long tenths = (2000L * votes + whole) / (2L * whole);
        return words.say("minutes.ratio", tenths / 10, tenths % 10);
    }

    /** What the ratios are of, as the rules said when they decided. */
    private static Optional<Message> base(Message explanation) {
        if (explanation.key().startsWith(BASE)) {
            return Optional.of(explanation);
        }
        return explanation.arguments().stream()
                .filter(Message.class::isInstance)
                .flatMap(each -> base((Message) each).stream())
                .findFirst();
    }

    private Message named(Message message, Count count) {
        return new Message(
                message.key(),
                message.arguments().stream().map(each -> named(each, count)).toList());
    }

    private Object named(Object argument, Count count) {
        if (argument instanceof Message inner) {
            return named(inner, count);
        }
        return argument instanceof String id && count.votes().containsKey(id) ? names.person(id) : argument;
    }
}
