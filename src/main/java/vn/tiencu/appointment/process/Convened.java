package vn.tiencu.appointment.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.ballot.Elector;
import vn.tiencu.ballot.Electorates;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.People;

/**
 * Who is convened to a meeting of a case. The decree names the composition, so nobody can be left out or added by hand; a
 * wrong list is mended in the records of posts and members.
 */
@Component
class Convened {

    private static final String CITATION = "NĐ 170/2025, Điều 33.2";
    private final Electorates electorates;
    private final Bodies bodies;
    private final People people;
    private final Shown shown;
    private final HouseClock clock;

    Convened(Electorates electorates, Bodies bodies, People people, Shown shown, HouseClock clock) {
        this.electorates = electorates;
        this.bodies = bodies;
        this.people = people;
        this.shown = shown;
        this.clock = clock;
    }

    List<Elector> of(Appointment about, Stage stage) {
        if (stage == Stage.DECISION) {
            return bodies.members(about.parties().decider(), clock.today()).stream()
                    .map(each -> new Elector(
                            each.personId(), people.get(each.personId()).fullName(), shown.bodyName(each.bodyKey())))
                    .toList();
        }
        return electorates.convened(number(stage), about.postId(), clock.today());
    }

    List<Shown.PersonShown> shown(Appointment about, Stage stage) {
        return of(about, stage).stream()
                .map(each -> shown.person(each.personId(), each.capacity(), null))
                .toList();
    }

    /** The electorate itself; an empty list from the form means "as the records have it", any other must equal it. */
    List<Elector> require(Appointment about, Stage stage, List<String> listed) {
        List<Elector> electors = of(about, stage);
        if (listed.isEmpty()) {
            return electors;
        }
        Set<String> named = new HashSet<>(listed);
        electors.stream()
                .filter(each -> !named.remove(each.personId()))
                .findFirst()
                .ifPresent(missing -> {
                    throw Checks.refused(
                            "electorIsMissing",
                            "convened",
                            Message.of("appointment.electorIsMissing", missing.fullName(), missing.capacity()),
                            CITATION);
                });
        named.stream().findFirst().ifPresent(stranger -> {
            throw Checks.refused(
                    "electorIsStrange", "convened", Message.of("appointment.electorIsStrange", stranger), CITATION);
        });
        return electors;
    }

    private static int number(Stage stage) {
        return switch (stage) {
            case STEP_1 -> 1;
            case STEP_2 -> 2;
            case STEP_3, STEP_3_NEWCOMER -> 3;
            case STEP_4 -> 4;
            case STEP_5 -> 5;
            default -> throw new IllegalArgumentException("no meeting at " + stage);
        };
    }
}
