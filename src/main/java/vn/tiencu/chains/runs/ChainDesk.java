package vn.tiencu.chains.runs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chains.ChainCheck;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.ChainSource;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Proposal;
import vn.tiencu.chains.Seat;
import vn.tiencu.chains.UnmetRule;
import vn.tiencu.chains.places.Places;
import vn.tiencu.chains.store.ChainRuns;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** What people ask of the planner. Who may is told by the room whose case it is. */
@Service
public class ChainDesk {

    private static final int SHORTEST = 1;
    private static final int LONGEST = 300;

    /** A node gives a sign twice a second; after this it has stopped. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final List<ChainSource> sources;
    private final ChainRuns runs;
    private final Searches searches;
    private final ChainCheck check;
    private final Places places;
    private final HouseClock clock;

    ChainDesk(
            ObjectProvider<ChainSource> sources,
            ChainRuns runs,
            Searches searches,
            ChainCheck check,
            Places places,
            HouseClock clock) {
        this.sources = sources.orderedStream().toList();
        this.runs = runs;
        this.searches = searches;
        this.check = check;
        this.places = places;
        this.clock = clock;
    }

    /** People and seats of a case; refused (404) when it is not the caller's to arrange. */
    public ChainProblem problem(String caseNumber, Caller caller) {
        return sources.stream()
                .flatMap(each -> each.problem(caseNumber, caller).stream())
                .findFirst()
                .map(places::on)
                .orElseThrow(() -> Refused.notFound(Message.of("chains.unknownCase", caseNumber)));
    }

    /** Begins a search; refused (400) for a bad time or unknown people, (409) while another one is running. */
    public ChainRun start(String caseNumber, int seconds, List<Move> pinned, Caller caller) {
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw Refused.malformed("seconds", Message.of("chains.secondsOutside", SHORTEST, LONGEST));
        }
        ChainProblem problem = problem(caseNumber, caller);
        known(problem, "pinned", pinned);
        if (problem.movers().isEmpty() || problem.seats().isEmpty()) {
            throw Refused.byRules(Refusal.of("nothingToMove", null, Message.of("chains.nothingToMove")));
        }
        loseTheSilent();
        String id = UUID.randomUUID().toString();
        if (!runs.add(id, caseNumber, seconds, caller.username(), clock.now(), pinned)) {
            throw Refused.conflict("runningAlready", Message.of("chains.runningAlready", caseNumber), null);
        }
        searches.begin(id, problem, pinned, seconds);
        return runs.find(id).orElseThrow();
    }

    /** A search, whichever node it runs on; refused (404) like its case. */
    public ChainRun run(String id, Caller caller) {
        loseTheSilent();
        ChainRun run = runs.find(id).orElseThrow(() -> Refused.notFound(Message.of("chains.unknownRun", id)));
        problem(run.caseNumber(), caller);
        return run;
    }

    /** The newest search of a case. */
    public Optional<ChainRun> latest(String caseNumber, Caller caller) {
        problem(caseNumber, caller);
        loseTheSilent();
        return runs.latest(caseNumber);
    }

    /** Asks the node that searches to stop; a search that has ended stays as it is. */
    public ChainRun stop(String id, Caller caller) {
        ChainRun run = run(id, caller);
        runs.askToStop(run.id());
        return runs.find(id).orElseThrow();
    }

    public Proposal check(String caseNumber, List<Move> moves, Caller caller) {
        ChainProblem problem = problem(caseNumber, caller);
        known(problem, "moves", moves);
        return check.check(problem, moves);
    }

    /** Hands moves to the room; refused (422) with every hard rule that they do not meet. */
    @Transactional
    public Proposal adopt(String id, List<Move> moves, Caller caller) {
        ChainRun run = run(id, caller);
        if (run.running()) {
            throw Refused.conflict("stillRunning", Message.of("chains.stillRunning"), null);
        }
        Proposal proposal = check(run.caseNumber(), moves, caller);
        if (!proposal.sound()) {
            throw Refused.byRules(proposal.unmet().stream()
                    .filter(UnmetRule::hard)
                    .map(each -> new Refusal(each.code(), "moves", each.message(), each.citation()))
                    .toList());
        }
        source(run.caseNumber(), caller).adopt(run.caseNumber(), caller, proposal.moves());
        runs.adopted(id, caller.username(), clock.now());
        return proposal;
    }

    private ChainSource source(String caseNumber, Caller caller) {
        return sources.stream()
                .filter(each -> each.problem(caseNumber, caller).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.notFound(Message.of("chains.unknownCase", caseNumber)));
    }

    private static void known(ChainProblem problem, String field, List<Move> moves) {
        Set<String> movers = problem.movers().stream().map(Mover::id).collect(Collectors.toSet());
        Set<String> seats = problem.seats().stream().map(Seat::id).collect(Collectors.toSet());
        problem.movers().stream()
                .flatMap(each -> Optional.ofNullable(each.seatId()).stream())
                .forEach(seats::add);
        for (Move move : moves) {
            if (!movers.contains(move.moverId())) {
                throw Refused.malformed(field, Message.of("chains.unknownMover", move.moverId()));
            }
            if (move.seatId() != null && !seats.contains(move.seatId())) {
                throw Refused.malformed(field, Message.of("chains.unknownSeat", move.seatId()));
            }
        }
    }

    private void loseTheSilent() {
        runs.lose(clock.now().minus(SILENCE), clock.now());
    }
}
