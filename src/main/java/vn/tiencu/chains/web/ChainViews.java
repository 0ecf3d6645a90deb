package vn.tiencu.chains.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Proposal;
import vn.tiencu.chains.Seat;
import vn.tiencu.chains.UnmetRule;
import vn.tiencu.chains.runs.ChainRun;
import vn.tiencu.kernel.Message;

/** What the planner shows, in the reader's language. */
@Component
class ChainViews {

    private final Texts texts;

    ChainViews(Texts texts) {
        this.texts = texts;
    }

    /** A search as far as it has come. */
    record ChainRunView(
            String id,
            String caseNumber,
            ChainRun.State state,
            String stateName,
            int seconds,
            int elapsedSeconds,
            ChainRun.@Nullable Score best,
            @Nullable Integer unmet,
            List<ChainRun.Point> curve,
            List<Move> pinned,
            List<Move> moves,
            String startedAt,
            @Nullable String adoptedAt) {}

    record ChainSeatView(String id, String title, String unitName, int capacity, boolean required) {}

    /** Kilometres are null when they cannot be said or nobody moves. */
    record ChainLineView(
            String moverId,
            String name,
            @Nullable String fromSeatId,
            @Nullable String fromTitle,
            @Nullable String fromUnit,
            boolean mustLeave,
            @Nullable String toSeatId,
            @Nullable Long km) {}

    record UnmetView(
            String code,
            String name,
            boolean hard,
            String citation,
            String message,
            List<String> moverIds,
            List<String> seatIds,
            long penalty) {}

    /** Moves with their people, seats and unmet rules. */
    record ChainCheckView(
            String caseNumber,
            boolean sound,
            long hard,
            long soft,
            List<ChainLineView> lines,
            List<ChainSeatView> seats,
            List<UnmetView> unmet) {}

    ChainRunView run(ChainRun it) {
        return new ChainRunView(
                it.id(),
                it.caseNumber(),
                it.state(),
                texts.here(Message.of("chains.state." + it.state().name())),
                it.seconds(),
                it.elapsed(),
                it.best(),
                it.unmet(),
                it.curve(),
                it.pinned(),
                it.moves(),
                it.startedAt().atZone(HouseClock.ZONE).toOffsetDateTime().toString(),
                it.adoptedAt() == null
                        ? null
                        : it.adoptedAt()
                                .atZone(HouseClock.ZONE)
                                .toOffsetDateTime()
                                .toString());
    }

    ChainCheckView check(String caseNumber, ChainProblem problem, Proposal proposal) {
        return new ChainCheckView(
                caseNumber,
                proposal.sound(),
                proposal.hard(),
                proposal.soft(),
                proposal.moves().stream().map(move -> line(problem, move)).toList(),
                problem.seats().stream()
                        .map(it -> new ChainSeatView(it.id(), it.title(), it.unitName(), it.capacity(), it.required()))
                        .toList(),
                proposal.unmet().stream().map(this::unmet).toList());
    }

    private static ChainLineView line(ChainProblem problem, Move move) {
        Mover mover = problem.movers().stream()
                .filter(each -> each.id().equals(move.moverId()))
                .findFirst()
                .orElseThrow();
        Seat from = seat(problem, mover.seatId());
        return new ChainLineView(
                mover.id(),
                mover.name(),
                mover.seatId(),
                from == null ? null : from.title(),
                mover.unitName(),
                mover.mustLeave(),
                move.seatId(),
                km(problem, mover, seat(problem, move.seatId())));
    }

    private static @Nullable Seat seat(ChainProblem problem, @Nullable String id) {
        return problem.seats().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long km(ChainProblem problem, Mover mover, @Nullable Seat to) {
        if (to == null || mover.unitId() == null) {
            return null;
        }
        var from = problem.places().get(mover.unitId());
        var there = problem.places().get(to.unitId());
        if (Objects.equals(to.unitId(), mover.unitId())) {
            return 0L;
        }
        return from == null || there == null ? null : from.kmTo(there);
    }

    private UnmetView unmet(UnmetRule it) {
        return new UnmetView(
                it.code(),
                texts.here(Message.of("chains.rule." + it.code())),
                it.hard(),
                it.citation(),
                texts.here(it.message()),
                it.moverIds(),
                it.seatIds(),
                it.penalty());
    }
}
