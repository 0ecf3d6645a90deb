package vn.tiencu.chains.solver;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules as streams that the solver keeps up to date move by move; what they weigh comes from the rows. */
public class Wishes implements ConstraintProvider {

    /** The solver makes its own from outside this package. */
    public Wishes() {}

    /** A rule about somebody on a new seat. */
    private record OfMove(String code, Predicate<Posting> broken) {}

    private static final List<OfMove> OF_MOVES = List.of(
            new OfMove("needlessMove", Posting::movesNeedlessly),
            new OfMove("protectedGround", each -> each.protectedNow),
            new OfMove("serviceUnknown", each -> !each.serviceKnown),
            new OfMove("retirement", each -> each.retired),
            new OfMove("serviceLeft", each -> each.shortOfService),
            new OfMove("qualification", each -> !each.qualified()),
            new OfMove("interest", Posting::related),
            new OfMove("returning", Posting::comesBackTooSoon),
            new OfMove("nonLocal", Posting::localOnNonLocalSeat),
            new OfMove("placeUnknown", Posting::placeUnknown),
            new OfMove("distanceCeiling", each -> each.kmBeyond("distanceCeiling") > 0));

    /** Codes of all streams. */
    static Stream<String> codes() {
        return Stream.concat(
                OF_MOVES.stream().map(OfMove::code),
                Stream.of("keepsSeat", "seatEmpty", "seatShort", "capacity", "distance"));
    }

    /** Codes of the rules about one person alone that a posting breaks as it stands. */
    static Stream<String> brokenBy(Posting posting) {
        if (!posting.moves()) {
            return posting.keepsSeatThatMustBeLeft() ? Stream.of("keepsSeat") : Stream.empty();
        }
        return OF_MOVES.stream().filter(rule -> rule.broken().test(posting)).map(OfMove::code);
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.concat(
                        OF_MOVES.stream().map(rule -> ofMove(factory, rule)),
                        Stream.of(
                                keepsSeat(factory),
                                seatEmpty(factory),
                                seatShort(factory),
                                capacity(factory),
                                distance(factory)))
                .toArray(Constraint[]::new);
    }

    private static Constraint ofMove(ConstraintFactory factory, OfMove rule) {
        return factory.forEach(Posting.class)
                .filter(each -> each.moves() && rule.broken().test(each))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint(rule.code());
    }

    private static Constraint keepsSeat(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Posting.class)
                .filter(Posting::keepsSeatThatMustBeLeft)
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("keepsSeat");
    }

    private static Constraint seatEmpty(ConstraintFactory factory) {
        return factory.forEach(Chair.class)
                .filter(Chair::required)
                .ifNotExistsIncludingUnassigned(Posting.class, equal(Function.identity(), Posting::sitsOn))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("seatEmpty");
    }

    /** An empty seat that must be filled is one break, not two. */
    private static Constraint seatShort(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Posting.class)
                .filter(each -> each.sitsOn() != null)
                .groupBy(Posting::sitsOn, count())
                .complement(Chair.class, chair -> 0)
                .filter((chair, sitting) -> sitting < chair.now && (sitting > 0 || !chair.required()))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (chair, sitting) -> chair.now - sitting)
                .asConstraint("seatShort");
    }

    private static Constraint capacity(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Posting.class)
                .filter(each -> each.sitsOn() != null)
                .groupBy(Posting::sitsOn, count())
                .filter((chair, sitting) -> sitting > chair.capacity())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (chair, sitting) -> sitting - chair.capacity())
                .asConstraint("capacity");
    }

    private static Constraint distance(ConstraintFactory factory) {
        return factory.forEach(Posting.class)
                .filter(each -> each.moves() && each.kmBeyond("distance") > 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, each -> each.kmBeyond("distance"))
                .asConstraint("distance");
    }
}
