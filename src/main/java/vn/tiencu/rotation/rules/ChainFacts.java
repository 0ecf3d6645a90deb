package vn.tiencu.rotation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.TitleStandards;

/** People and posts of a rotation in the words of the chain planner. */
@Component
public class ChainFacts {

    private final RuleTable rules;
    private final LocalPosts localPosts;
    private final TitleStandards standards;

    ChainFacts(RuleTable rules, LocalPosts localPosts, TitleStandards standards) {
        this.rules = rules;
        this.localPosts = localPosts;
        this.standards = standards;
    }

    /** The highest post held on a day; empty for someone who holds none. */
    public static Optional<Post> held(PersonRecord record, LocalDate on) {
        return TwoTerms.current(record.holdings(), on).stream()
                .map(Holding::post)
                .max(Comparator.comparingInt(Post::rankNo).thenComparing(Post::id));
    }

    /** Whether the post is one whose holder leads the unit. */
    public static boolean isHead(Post post) {
        return TwoTerms.isHead(post);
    }

    /** Whoever is proposed for rotation leaves the post held now; service left is asked for by the group (Điều 43.4). */
    public Mover mover(PersonRecord record, Group group, LocalDate on) {
        Person person = record.person();
        @Nullable Post held = held(record, on).orElse(null);
        String field = person.educationField();
        var terms = new Mover.Terms(person.retirementDate(), rules.remaining(group), null, false, Set.of());
        return new Mover(
                person.id(),
                person.fullName(),
                held == null ? null : held.id(),
                held == null ? null : held.unitId(),
                held == null ? null : held.unitName(),
                true,
                field == null ? Set.of() : Set.of(field),
                TitleStandards.height(person.educationLevel()),
                LocalPosts.area(person.hometown()),
                left(record, on),
                terms);
    }

    /** When each post was left last. */
    private static Map<String, LocalDate> left(PersonRecord record, LocalDate on) {
        Map<String, LocalDate> left = new HashMap<>();
        record.holdings().forEach(each -> {
            LocalDate to = each.period().to();
            if (to != null && to.isBefore(on)) {
                left.merge(each.post().id(), to, (one, other) -> one.isAfter(other) ? one : other);
            }
        });
        return left;
    }

    /**
     * A post that may be given.
     *
     * @param free how many may come to it
     * @param required whether it must not stay empty
     */
    public Seat seat(Post post, Unit unit, int free, boolean required) {
        String asked = standards.current().of(post, unit.kind()).education();
        boolean closed = localPosts.notForLocals(post, unit).isPresent();
        return new Seat(
                post.id(),
                post.titleInFull(),
                post.unitId(),
                post.unitName(),
                free,
                required,
                Set.of(),
                TitleStandards.height(asked),
                closed ? LocalPosts.area(unit.name()) : null);
    }
}
