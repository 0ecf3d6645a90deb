package vn.tiencu.chains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves laid over their problem: one line for each mover, as the case has it where nothing is said, and whatever was said twice. */
final class Lines {

    private final ChainProblem problem;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final Map<String, Move> said = new HashMap<>();
    private final Map<String, Move> kept = new HashMap<>();
    private final List<Move> again = new ArrayList<>();
    private final List<Line> all;

    Lines(ChainProblem problem, List<Move> moves) {
        this.problem = problem;
        problem.seats().forEach(seat -> seats.put(seat.id(), seat));
        moves.forEach(this::take);
        problem.kept().forEach(each -> kept.put(each.moverId(), each));
        this.all = problem.movers().stream().map(this::line).toList();
    }

    /**
     * @param to the new seat, null for somebody who stays
     */
    record Line(Mover mover, @Nullable Seat to) {

        boolean moves() {
            return to != null;
        }
    }

    private void take(Move move) {
        if (said.putIfAbsent(move.moverId(), move) != null) {
            again.add(move);
        }
    }

    private Line line(Mover mover) {
        Move move = said.getOrDefault(mover.id(), kept.get(mover.id()));
        String to = move == null ? null : move.seatId();
        return new Line(mover, to == null || to.equals(mover.seatId()) ? null : seats.get(to));
    }

    List<Line> all() {
        return all;
    }

    /** People who were named more than once. */
    List<Mover> twice() {
        return problem.movers().stream()
                .filter(mover -> again.stream().anyMatch(each -> each.moverId().equals(mover.id())))
                .toList();
    }

    List<Seat> seats() {
        return problem.seats();
    }

    /** How many of the movers sit on a seat now. */
    long now(Seat seat) {
        return problem.movers().stream()
                .filter(mover -> seat.id().equals(mover.seatId()))
                .count();
    }

    /** Who sits on a seat once all have moved. */
    List<Mover> on(Seat seat) {
        return all.stream()
                .filter(line -> line.moves()
                        ? Objects.equals(line.to(), seat)
                        : seat.id().equals(line.mover().seatId()))
                .map(Line::mover)
                .toList();
    }

    List<Move> moves() {
        return all.stream()
                .map(line -> new Move(
                        line.mover().id(), line.to() == null ? null : line.to().id()))
                .toList();
    }
}
