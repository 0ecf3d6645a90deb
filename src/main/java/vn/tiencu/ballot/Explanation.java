package vn.tiencu.ballot;

import java.util.List;
import vn.tiencu.kernel.Message;

/** Says in words which numbers decided. Percentages are rounded half up to one decimal, by integers, for reading only. */
final class Explanation {

    private final Threshold threshold;
    private final Count count;
    private final Message contradiction;

    Explanation(Threshold threshold, Count count, Message contradiction) {
        this.threshold = threshold;
        this.count = count;
        this.contradiction = contradiction;
    }

    /** The sentence for a key of {@code ballot_outcome}. */
    Message say(String key, List<String> selected) {
        return switch (key) {
            case "countRejected" -> contradiction;
            case "quorumMissed" ->
                Message.of("ballot.quorumMissed", ratio(count.present(), count.convened()), mark(threshold.quorum()));
            case "passed" -> Message.of("ballot.passed", highest(), base(), needed(), named(selected));
            case "stopped" -> Message.of("ballot.stopped", highest(), base(), needed(), shortfall());
            default -> Message.of("ballot." + key, people(selected), base(), needed(), carried());
        };
    }

    private Message highest() {
        long most = count.votes().values().stream()
                .mapToLong(Integer::longValue)
                .max()
                .orElse(0);
        return ratio(most, threshold.base(count));
    }

    private Message base() {
        return Message.of("ballot.base." + threshold.text("base"));
    }

    private Message needed() {
        var pass = threshold.pass();
        if (pass == null) {
            return Message.of("ballot.noMark");
        }
        return Message.of(threshold.strict() ? "ballot.over" : "ballot.atLeast", mark(pass));
    }

    private Message carried() {
        var carry = threshold.carry();
        return carry == null ? Message.of("ballot.noMark") : Message.of("ballot.atLeast", mark(carry));
    }

    private Message shortfall() {
        var carry = threshold.carry();
        Message then = Message.of("ballot.shortfall." + threshold.text("shortfall"));
        return carry == null ? then : Message.of("ballot.noneCarried", mark(carry), then);
    }

    private Message people(List<String> selected) {
        return joined(selected.stream()
                .map(each -> Message.of("ballot.person", each, ratio(votesOf(each), threshold.base(count))))
                .toList());
    }

    private static Message named(List<String> selected) {
        return joined(selected.stream()
                .map(each -> Message.of("ballot.verbatim", each))
                .toList());
    }

    private long votesOf(String person) {
        return count.votes().getOrDefault(person, 0);
    }

    private static Message joined(List<Message> parts) {
        return parts.stream()
                .reduce((left, right) -> Message.of("ballot.and", left, right))
                .orElse(Message.of("ballot.nobody"));
    }

    private static Message mark(Threshold.Mark mark) {
        return 100 * mark.numerator() % mark.denominator() == 0
                ? Message.of("ballot.percent", 100 * mark.numerator() / mark.denominator())
                : Message.of("ballot.fraction", mark.numerator(), mark.denominator());
    }

    private static Message ratio(long amount, long base) {
        long tenths = (2000 * amount + base) / (2 * base);
        return Message.of("ballot.ratio", amount, base, tenths / 10, tenths % 10);
    }
}
