package vn.tiencu.chains;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The people and seats that a chain of moves is looked for.
 *
 * @param kind which rows of the rules apply
 * @param movesOn day from which the moves hold; months of service and of protection are counted on it
 * @param seats seats that may be given, among them those that the movers leave to one another
 * @param movers people who may be moved; nobody else is touched
 * @param places where units lie, by unit; a unit without an entry has an unknown place. A room leaves it empty and gets the
 *     places on file
 * @param kept where the case has people go already; it holds for everybody of whom a proposal says nothing, so that two of them
 *     cannot end on one seat unnoticed
 */
public record ChainProblem(
        Kind kind,
        LocalDate movesOn,
        List<Seat> seats,
        List<Mover> movers,
        Map<String, Place> places,
        List<Move> kept) {

    public ChainProblem {
        seats = List.copyOf(seats);
        movers = List.copyOf(movers);
        places = Map.copyOf(places);
        kept = List.copyOf(kept);
    }

    public ChainProblem(Kind kind, LocalDate movesOn, List<Seat> seats, List<Mover> movers, Map<String, Place> places) {
        this(kind, movesOn, seats, movers, places, List.of());
    }

    public ChainProblem(Kind kind, LocalDate movesOn, List<Seat> seats, List<Mover> movers) {
        this(kind, movesOn, seats, movers, Map.of());
    }

    /** What the moves are. */
    public enum Kind {
        /** Luân chuyển (NĐ 170/2025, Điều 42–51). */
        ROTATION,
        /** Định kỳ chuyển đổi vị trí công tác (NĐ 59/2019, Điều 36–39). */
        CONVERSION
    }

    /** The same in a case that has people go somewhere already. */
    public ChainProblem keeping(List<Move> moves) {
        return new ChainProblem(kind, movesOn, seats, movers, places, moves);
    }

    public ChainProblem at(Map<String, Place> known) {
        return new ChainProblem(kind, movesOn, seats, movers, known, kept);
    }
}
