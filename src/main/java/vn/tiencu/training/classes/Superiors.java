package vn.tiencu.training.classes;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;
import vn.tiencu.training.TrainingPlan;

/** Which body sends a person to a class and rates what it changed: never one whose head this person is. */
@Component
class Superiors {

    private static final String LEADERSHIP = "lanh-dao-";
    private final Bodies bodies;
    private final HouseClock clock;

    Superiors(Bodies bodies, HouseClock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The leadership of the unit; for its own head, or where nobody sits there, the body above. */
    String of(TrainingPlan plan, String unitId, String personId) {
        var parties = plan.parties();
        return Stream.of(LEADERSHIP + unitId, parties.issuer(), parties.standing())
                .filter(each -> leads(each, personId))
                .findFirst()
                .orElse(parties.standing());
    }

    private boolean leads(String body, String personId) {
        List<Member> members = bodies.members(body, clock.today());
        return !members.isEmpty()
                && members.stream()
                        .noneMatch(each -> each.isHead() && each.personId().equals(personId));
    }
}
