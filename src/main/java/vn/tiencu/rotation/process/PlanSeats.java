package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.rules.ChainFacts;
import vn.tiencu.rotation.store.AskedUnits;

/**
 * The posts among which the people of a plan can move: those that they leave to one another, those chosen already, and free
 * ones of the same rank in units that take people from elsewhere.
 */
@Component
class PlanSeats {

    private final Organisation organisation;
    private final AskedUnits units;
    private final ChainFacts facts;

    PlanSeats(Organisation organisation, AskedUnits units, ChainFacts facts) {
        this.organisation = organisation;
        this.units = units;
        this.facts = facts;
    }

    List<Seat> of(String caseNumber, List<RotationLine> lines, List<Mover> movers, LocalDate on) {
        Map<String, Post> left = posts(movers.stream().map(Mover::seatId).filter(each -> each != null));
        Map<String, Post> all = new LinkedHashMap<>(left);
        all.putAll(posts(lines.stream().map(RotationLine::toPostId).filter(each -> each != null)));
        Set<Integer> ranks = left.values().stream().map(Post::rankNo).collect(Collectors.toSet());
        welcoming(caseNumber, on)
                .filter(each -> ranks.contains(each.rankNo()))
                .forEach(each -> all.putIfAbsent(each.id(), each));
        Set<String> moving = movers.stream().map(Mover::id).collect(Collectors.toSet());
        return all.values().stream()
                .filter(each -> each.period().contains(on) && free(each, moving, on) > 0)
                .map(each -> seat(each, left.values(), free(each, moving, on)))
                .toList();
    }

    private Map<String, Post> posts(Stream<String> ids) {
        Map<String, Post> posts = new LinkedHashMap<>();
        ids.distinct().sorted().forEach(each -> posts.put(each, organisation.post(each)));
        return posts;
    }

    private Stream<Post> welcoming(String caseNumber, LocalDate on) {
        return units.of(caseNumber).stream()
                .filter(each -> Boolean.TRUE.equals(each.accepts()))
                .map(AskedUnit::unitId)
                .flatMap(unit -> organisation.posts(unit, on).stream());
    }

    /** Seats of a post that nobody holds, or only those who move. */
    private int free(Post post, Set<String> moving, LocalDate on) {
        long kept = organisation.holdersOfPost(post.id(), on).stream()
                .filter(each -> !moving.contains(each.personId()))
                .count();
        return (int) Math.max(0, post.seats() - kept);
    }

    /** A head's post must not stay empty where another of the list holds an equivalent one: by a rotation it can be filled. */
    private Seat seat(Post post, Collection<Post> left, int free) {
        boolean fillable =
                left.stream().anyMatch(each -> !each.id().equals(post.id()) && each.rankNo() == post.rankNo());
        boolean required = ChainFacts.isHead(post) && left.contains(post) && fillable;
        return facts.seat(post, organisation.getUnit(post.unitId()), free, required);
    }
}
