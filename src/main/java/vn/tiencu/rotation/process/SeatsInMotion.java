package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.store.Assignments;

/**
 * Whether a post has a seat for somebody, with the rotations that are decided but not yet taken up: people who change places
 * with one another would otherwise wait for each other for ever.
 */
@Component
class SeatsInMotion {

    private final Organisation organisation;
    private final Assignments assignments;

    SeatsInMotion(Organisation organisation, Assignments assignments) {
        this.organisation = organisation;
        this.assignments = assignments;
    }

    /** Holders whose own rotation is decided make room; those who were promised a seat by a signed decision take it. */
    boolean haveRoomFor(RotationAssignment about, Post post, LocalDate on) {
        List<RotationAssignment> others = assignments.notTakenUp().stream()
                .filter(each -> !each.number().equals(about.number()))
                .toList();
        Set<String> leaving = others.stream()
                .filter(each -> post.id().equals(each.place().fromPost()) && leavesBy(each, on))
                .map(RotationAssignment::personId)
                .collect(Collectors.toSet());
        long staying = organisation.holdersOfPost(post.id(), on).stream()
                .filter(each -> !leaving.contains(each.personId()))
                .count();
        long promised = others.stream()
                .filter(each -> post.id().equals(each.place().toPost()))
                .filter(each -> each.decision().signedOn() != null)
                .count();
        return staying + promised < post.seats();
    }

    private static boolean leavesBy(RotationAssignment each, LocalDate on) {
        LocalDate from = each.decision().from();
        return each.decision().decidedOn() != null && (from == null || !from.isAfter(on));
    }
}
