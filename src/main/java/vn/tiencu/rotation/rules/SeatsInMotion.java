package vn.tiencu.rotation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.store.Assignments;

/**
 * Seats of posts between which people move: a decided rotation makes room in the post that is left, so that people who change
 * places with one another need not wait for each other for ever; and whoever makes room that was given away must go.
 */
@Component
public class SeatsInMotion {

    private final Organisation organisation;
    private final Assignments assignments;
    private final HouseClock clock;

    SeatsInMotion(Organisation organisation, Assignments assignments, HouseClock clock) {
        this.organisation = organisation;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Whether a post has a seat on a day for whoever is rotated into it. */
    public boolean haveRoomFor(RotationAssignment about, Post post, LocalDate on) {
        List<RotationAssignment> others = others(about);
        return staying(post, others, on) + promised(post, others).size() < post.seats();
    }

    /**
     * The first day on which others need the seat that somebody is about to leave, because a signed decision sends them there or
     * they have come already; empty while nobody does.
     */
    public Optional<LocalDate> neededFrom(RotationAssignment about) {
        String from = about.place().fromPost();
        if (from == null) {
            return Optional.empty();
        }
        Post post = organisation.post(from);
        List<RotationAssignment> others = others(about);
        if (staying(post, others, clock.today()) > post.seats()) {
            return Optional.of(clock.today());
        }
        List<LocalDate> coming = promised(post, others);
        for (int at = 0; at < coming.size(); at++) {
            if (staying(post, others, coming.get(at)) + at + 1 > post.seats()) {
                return Optional.of(coming.get(at));
            }
        }
        return Optional.empty();
    }

    private List<RotationAssignment> others(RotationAssignment about) {
        return assignments.notTakenUp().stream()
                .filter(each -> !each.number().equals(about.number()))
                .toList();
    }

    /** Holders whose own rotation is not decided, or begins later. */
    private long staying(Post post, List<RotationAssignment> others, LocalDate on) {
        Set<String> leaving = others.stream()
                .filter(each -> post.id().equals(each.place().fromPost()) && leavesBy(each, on))
                .map(RotationAssignment::personId)
                .collect(Collectors.toSet());
        return organisation.holdersOfPost(post.id(), on).stream()
                .filter(each -> !leaving.contains(each.personId()))
                .count();
    }

    private static boolean leavesBy(RotationAssignment each, LocalDate on) {
        LocalDate from = each.decision().from();
        return each.decision().decidedOn() != null && (from == null || !from.isAfter(on));
    }

    /** First days of those whom signed decisions send to the post, the earliest first. */
    private static List<LocalDate> promised(Post post, List<RotationAssignment> others) {
        return others.stream()
                .filter(each -> post.id().equals(each.place().toPost()))
                .filter(each -> each.decision().signedOn() != null)
                .map(each -> Objects.requireNonNull(each.decision().from()))
                .sorted()
                .toList();
    }
}
