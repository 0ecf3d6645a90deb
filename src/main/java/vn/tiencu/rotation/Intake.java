package vn.tiencu.rotation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Bodies;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Post;
import vn.tiencu.standards.Authority;
import vn.tiencu.standards.Decentralisation;

/** Reads plans and people against the organisation: who takes part, from where to where. */
@Component
public class Intake {

    /** Leaders whom the Standing Committee manages are rotated by its plan (Điều 44.1). */
    private static final String LEVEL = "BTV";

    private final People people;
    private final Organisation organisation;
    private final Decentralisation decentralisation;
    private final Decisions decisions;
    private final Bodies bodies;
    private final SigningChecks checks;

    Intake(
            People people,
            Organisation organisation,
            Decentralisation decentralisation,
            Decisions decisions,
            Bodies bodies,
            SigningChecks checks) {
        this.people = people;
        this.organisation = organisation;
        this.decentralisation = decentralisation;
        this.decisions = decisions;
        this.bodies = bodies;
        this.checks = checks;
    }

    /** Who prepares, who decides and who numbers the plans (Điều 44). */
    public RotationPlan.Parties planParties() {
        Map<String, @Nullable Object> row =
                decisions.evaluate("rotation_parties", Map.of("level", LEVEL)).get(0);
        return new RotationPlan.Parties(text(row, "drafter"), text(row, "decider"), text(row, "clerk"));
    }

    /** This year's or next year's plan. */
    void requireYear(int year) {
        int now = checks.today().getYear();
        if (year < now || year > now + 1) {
            throw SigningChecks.refused(
                    "yearNotPlannable",
                    "year",
                    Message.of("rotation.yearNotPlannable", String.valueOf(now), String.valueOf(now + 1)));
        }
    }

    /** Bodies that act on the way to a post; refused (422) for a post that is gone or that this plan may not fill. */
    public RotationAssignment.Parties parties(RotationPlan.Parties plan, String toPostId) {
        Post post = post(toPostId);
        Authority authority = decentralisation.authority(post, checks.today());
        if (!post.managementLevel().equals(LEVEL) || !authority.decider().equals(plan.decider())) {
            throw SigningChecks.refused(
                    "notOfThisPlan",
                    "postId",
                    Message.of("rotation.notOfThisPlan", post.title()),
                    "NĐ 170/2025, Điều 44.1");
        }
        return new RotationAssignment.Parties(
                plan.drafter(), authority.decider(), authority.issuer(), clerk(authority.issuer()));
    }

    private Post post(String postId) {
        Post post;
        try {
            post = organisation.post(postId);
        } catch (Refused unknown) {
            throw SigningChecks.refused("unknownPost", "postId", Message.of("rotation.unknownPost", postId));
        }
        if (!post.period().contains(checks.today())) {
            throw SigningChecks.refused("postGone", "postId", Message.of("rotation.postGone", post.title()));
        }
        return post;
    }

    private String clerk(String issuer) {
        return text(
                decisions.evaluate("rotation_clerk", Map.of("issuer", issuer)).get(0), "clerk");
    }

    /** From the main post to the new one; refused (422) for somebody without a post, or within one unit. */
    public RotationAssignment.Place place(String personId, String toPostId, int months) {
        Post held = mainPost(personId)
                .orElseThrow(() -> SigningChecks.refused(
                        "noPost", "personId", Message.of("rotation.noPost", personId), "NĐ 170/2025, Điều 42.1"));
        String from = organisation.bodyOf(held.unitId()).id();
        String to = organisation.bodyOf(post(toPostId).unitId()).id();
        if (from.equals(to)) {
            throw SigningChecks.refused(
                    "sameUnit", "postId", Message.of("rotation.sameUnit"), "NĐ 170/2025, Điều 42.2");
        }
        requireMembers("lanh-dao-" + from);
        requireMembers("lanh-dao-" + to);
        return new RotationAssignment.Place(held.id(), from, toPostId, to, months);
    }

    private void requireMembers(String body) {
        if (bodies.members(body, checks.today()).isEmpty()) {
            throw SigningChecks.refused(
                    "bodyWithoutMembers", "postId", Message.of("rotation.bodyWithoutMembers", body));
        }
    }

    /** The post of the highest rank that the person holds today. */
    public Optional<Post> mainPost(String personId) {
        LocalDate today = checks.today();
        return people.postsHeld(List.of(personId), today).getOrDefault(personId, List.of()).stream()
                .map(Holding::post)
                .max(Comparator.comparingInt(Post::rankNo));
    }

    private static String text(Map<String, @Nullable Object> row, String output) {
        return String.valueOf(row.get(output));
    }
}
