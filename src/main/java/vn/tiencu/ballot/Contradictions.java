package vn.tiencu.ballot;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * Numbers that cannot all be true. Ballots are prepared for those convened and handed out to those present (NĐ 170/2025,
 * Điều 33.2); somebody may leave before the ballots are handed out, so fewer than those present are allowed.
 */
final class Contradictions {

    private Contradictions() {}

    /** The first contradiction in the order in which a meeting goes, with both numbers. */
    static Optional<Message> in(Count count) {
        return Stream.of(senseless(count), meeting(count), ballots(count), votes(count))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> senseless(Count count) {
        Integer invalid = count.invalid();
        boolean negative = Stream.of(
                        count.convened(),
                        count.present(),
                        count.issued(),
                        count.collected(),
                        count.valid(),
                        invalid == null ? 0 : invalid,
                        count.body())
                .anyMatch(each -> each < 0);
        if (negative || count.votes().values().stream().anyMatch(each -> each < 0)) {
            return Optional.of(Message.of("ballot.count.negative"));
        }
        if (count.convened() == 0) {
            return Optional.of(Message.of("ballot.count.noneConvened"));
        }
        return count.votes().isEmpty() ? Optional.of(Message.of("ballot.count.noCandidates")) : Optional.empty();
    }

    private static Optional<Message> meeting(Count count) {
        if (count.rule().needsMembers() && count.members() == null) {
            return Optional.of(Message.of("ballot.count.membersMissing"));
        }
        return first(
                over("convenedOverMembers", count.convened(), count.body()),
                over("presentOverConvened", count.present(), count.convened()));
    }

    private static Optional<Message> ballots(Count count) {
        return first(
                over("issuedOverPresent", count.issued(), count.present()),
                over("collectedOverIssued", count.collected(), count.issued()),
                over("validOverCollected", count.valid(), count.collected()),
                parts(count));
    }

    private static @Nullable Message parts(Count count) {
        Integer invalid = count.invalid();
        if (invalid == null || (long) count.valid() + invalid == count.collected()) {
            return null;
        }
        return Message.of("ballot.count.parts", count.valid(), invalid, count.collected());
    }

    private static Optional<Message> votes(Count count) {
        Optional<Message> single = count.votes().entrySet().stream()
                .filter(each -> each.getValue() > count.valid())
                .map(each -> Message.of("ballot.count.personOverValid", each.getKey(), each.getValue(), count.valid()))
                .findFirst();
        return single.or(() -> first(over("votesOverValid", count.votesCast(), count.valid())));
    }

    private static @Nullable Message over(String what, long found, long most) {
        return found > most ? Message.of("ballot.count." + what, found, most) : null;
    }

    private static Optional<Message> first(@Nullable Message... found) {
        return Stream.of(found).flatMap(Stream::ofNullable).findFirst();
    }
}
