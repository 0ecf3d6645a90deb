package vn.tiencu.training.compensation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People;
import vn.tiencu.training.compensation.CouncilMember.Seat;

/** Who may sit on the council of five (NĐ 171/2025, Điều 10.2). */
@Component
public class CouncilRules {

    private static final String COUNCIL = "NĐ 171/2025, Điều 10.2";
    private final Decisions decisions;
    private final Bodies bodies;
    private final People people;
    private final HouseClock clock;

    CouncilRules(Decisions decisions, Bodies bodies, People people, HouseClock clock) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A seat to be filled.
     *
     * @param body the body that it represents; empty where the directory has none, and then anyone on file may be named
     * @param candidates members of that body today; empty where it has none
     */
    public record SeatRule(Seat seat, String body, String citation, List<String> candidates) {}

    /** The seats of a council about somebody of a unit. */
    public List<SeatRule> seats(String unitId) {
        return decisions.evaluate("training_council", Map.of("unitId", unitId)).stream()
                .map(row -> seat(
                        Seat.valueOf(String.valueOf(row.get("seat"))),
                        String.valueOf(row.get("body")).replace("{unit}", unitId),
                        String.valueOf(row.get("citation"))))
                .toList();
    }

    private SeatRule seat(Seat seat, String body, String citation) {
        List<String> candidates = body.isEmpty()
                ? List.of()
                : bodies.members(body, clock.today()).stream()
                        .map(Member::personId)
                        .toList();
        return new SeatRule(seat, body, citation, candidates);
    }

    /** Refused (422) unless every seat is filled by one of those who may, each person once, and nobody judges their own case. */
    public List<CouncilMember> require(Compensation about, Map<Seat, String> named) {
        List<SeatRule> seats = seats(about.unitId());
        Set<String> seen = new HashSet<>();
        return seats.stream()
                .map(rule -> member(about, rule, named.getOrDefault(rule.seat(), ""), seen))
                .toList();
    }

    private CouncilMember member(Compensation about, SeatRule rule, String personId, Set<String> seen) {
        if (personId.isBlank()) {
            throw refused(rule, "seatEmpty", Message.of("training.compensation.seatEmpty", label(rule)));
        }
        if (personId.equals(about.personId())) {
            throw refused(rule, "ownCase", Message.of("training.compensation.ownCase"));
        }
        if (!seen.add(personId)) {
            throw refused(rule, "twoSeats", Message.of("training.compensation.twoSeats", label(rule)));
        }
        boolean entitled = rule.candidates().isEmpty()
                ? people.find(personId).isPresent()
                : rule.candidates().contains(personId);
        if (!entitled) {
            throw refused(rule, "notOfTheBody", Message.of("training.compensation.notOfTheBody", label(rule)));
        }
        return new CouncilMember(rule.seat(), personId);
    }

    private static Message label(SeatRule rule) {
        return Message.of("training.compensation.seat." + rule.seat().name());
    }

    private static Refused refused(SeatRule rule, String code, Message message) {
        String citation = code.equals("ownCase") || code.equals("twoSeats") ? COUNCIL : rule.citation();
        return Refused.byRules(new Refusal(code, rule.seat().name(), message, citation));
    }
}
