package vn.tiencu.appointment.process;

import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;

/**
 * What must still be true when a decision is signed: weeks may lie between the vote and the signature, and nobody is appointed
 * into a bar that came up meanwhile (Luật 80/2025, Điều 38.2) or into a post that another case has filled.
 */
@Component
class LastLook {

    private final Nominees nominees;
    private final Organisation organisation;
    private final HouseClock clock;

    LastLook(Nominees nominees, Organisation organisation, HouseClock clock) {
        this.nominees = nominees;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Refuses (422) the signature with every finding that stands in the way. */
    void before(Appointment about) {
        nominees.requireQualified(about, about.selected(), "signedOn");
        Post post = organisation.post(about.postId());
        if (organisation.holdersOfPost(post.id(), clock.today()).size() >= post.seats()) {
            throw Checks.refused(
                    "noVacancy", "signedOn", Message.of("appointment.noVacancy", post.title(), post.seats()));
        }
    }
}
