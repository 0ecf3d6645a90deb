package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.ChainSource;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.rules.ChainFacts;
import vn.tiencu.rotation.store.RotationLines;
import vn.tiencu.rotation.store.RotationPlans;

/** The people of a plan who are to be placed, while the organisation board reviews them (NĐ 170/2025, Điều 46.3a). */
@Component
class RotationChains implements ChainSource {

    private final RotationPlans plans;
    private final RotationLines lines;
    private final PlanSeats seats;
    private final People people;
    private final ChainFacts facts;
    private final HouseClock clock;

    RotationChains(
            RotationPlans plans,
            RotationLines lines,
            PlanSeats seats,
            People people,
            ChainFacts facts,
            HouseClock clock) {
        this.plans = plans;
        this.lines = lines;
        this.seats = seats;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ChainProblem> problem(String caseNumber, Caller caller) {
        return plans.find(caseNumber).filter(each -> isPlaced(each, caller)).map(this::problem);
    }

    private static boolean isPlaced(RotationPlan plan, Caller caller) {
        return plan.stage() == Stage.REVIEW && caller.isIn(plan.parties().drafter());
    }

    private ChainProblem problem(RotationPlan plan) {
        String number = plan.number().toString();
        LocalDate today = clock.today();
        List<RotationLine> kept = lines.kept(number);
        Map<String, PersonRecord> records =
                people.recordsOf(kept.stream().map(RotationLine::personId).toList());
        List<Mover> movers = kept.stream()
                .filter(each -> records.containsKey(each.personId()))
                .map(each -> facts.mover(Objects.requireNonNull(records.get(each.personId())), each.group(), today))
                .toList();
        RotationPlan.Contents contents = plan.contents();
        LocalDate movesOn = contents == null ? today : contents.startsOn();
        List<Seat> free = seats.of(number, kept, movers, today);
        return new ChainProblem(ChainProblem.Kind.ROTATION, movesOn, free, movers).keeping(chosen(kept, free));
    }

    /** The posts that the review has given already, as far as they are still free. */
    private static List<Move> chosen(List<RotationLine> kept, List<Seat> free) {
        Set<String> seats = free.stream().map(Seat::id).collect(Collectors.toSet());
        return kept.stream()
                .filter(each -> each.toPostId() != null && seats.contains(each.toPostId()))
                .map(each -> new Move(each.personId(), each.toPostId()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(String caseNumber, Caller caller, List<Move> moves) {
        RotationPlan plan = plans.get(caseNumber);
        if (!isPlaced(plan, caller)) {
            throw Refused.conflict(
                    "notReviewed",
                    Message.of("rotation.rules.notReviewed", plan.stage().label()),
                    null);
        }
        moves.forEach(each -> lines.place(caseNumber, each.moverId(), each.seatId()));
    }
}
