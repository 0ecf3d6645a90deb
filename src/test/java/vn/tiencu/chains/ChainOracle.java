package vn.tiencu.chains;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.ChainProblem.Kind;

/**
 * A second judge of chains, written from the wording of the rules and from the articles, with its own figures and without a line
 * of the product's checks or of the solver: it says for each rule whom or which seat it names.
 */
final class ChainOracle {

    private final ChainProblem problem;
    private final Map<String, Seat> seats = new HashMap<>();
    private final Map<String, @Nullable String> sitsOn = new HashMap<>();
    private final Map<String, Set<String>> named = new TreeMap<>();

    private ChainOracle(ChainProblem problem, List<Move> moves) {
        this.problem = problem;
        problem.seats().forEach(each -> seats.put(each.id(), each));
        problem.movers().forEach(each -> sitsOn.put(each.id(), ends(each, moves)));
    }

    /** Rule → the people it names, or the seats where it is about seats. */
    static Map<String, Set<String>> judge(ChainProblem problem, List<Move> moves) {
        ChainOracle oracle = new ChainOracle(problem, moves);
        problem.seats().forEach(oracle::seat);
        problem.movers().forEach(oracle::person);
        return oracle.named;
    }

    /** What is said of somebody counts; where nothing is said, what the case has already; else the person stays. */
    private @Nullable String ends(Mover person, List<Move> moves) {
        List<Move> said = moves.stream()
                .filter(each -> each.moverId().equals(person.id()))
                .toList();
        List<Move> known = said.isEmpty()
                ? problem.kept().stream()
                        .filter(each -> each.moverId().equals(person.id()))
                        .toList()
                : said;
        return known.isEmpty() || known.get(0).seatId() == null
                ? person.seatId()
                : known.get(0).seatId();
    }

    private void say(String rule, String id) {
        named.computeIfAbsent(rule, each -> new TreeSet<>()).add(id);
    }

    private void seat(Seat seat) {
        long sitting = sitsOn.values().stream().filter(seat.id()::equals).count();
        if (sitting > seat.capacity()) {
            say("capacity", seat.id());
        }
        if (seat.required() && sitting == 0) {
            say("seatEmpty", seat.id());
            return;
        }
        long before = problem.movers().stream()
                .filter(each -> seat.id().equals(each.seatId()))
                .count();
        if (problem.kind() == Kind.CONVERSION && sitting < before) {
            say("seatShort", seat.id());
        }
    }

    private void person(Mover person) {
        String now = sitsOn.get(person.id());
        boolean moves = !Objects.equals(now, person.seatId());
        if (person.mustLeave() && !moves) {
            say("keepsSeat", person.id());
        }
        if (moves && now != null) {
            goes(person, Objects.requireNonNull(seats.get(now)));
        }
    }

    private void goes(Mover person, Seat to) {
        if (!person.mustLeave()) {
            say("needlessMove", person.id());
        }
        boolean fits = to.fields().isEmpty() || to.fields().stream().anyMatch(person.fields()::contains);
        if (!fits || person.level() < to.level()) {
            say("qualification", person.id());
        }
        if (person.terms().related().contains(to.id())
                || person.terms().related().contains(to.unitId())) {
            say("interest", person.id());
        }
        LocalDate left = person.history().get(to.id());
        if (left != null && problem.movesOn().isBefore(left.plusMonths(36))) {
            say("returning", person.id());
        }
        if (to.localArea() != null && to.localArea().equals(person.homeArea())) {
            say("nonLocal", person.id());
        }
        LocalDate safe = person.terms().protectedUntil();
        if (safe != null && !problem.movesOn().isAfter(safe) && !person.terms().willing()) {
            say("protectedGround", person.id());
        }
        service(person);
        distance(person, to);
    }

    /** Ten years of service left for a rotation (NĐ 170/2025, Điều 43.4), eighteen months for a conversion (NĐ 59/2019, Điều 39.2). */
    private void service(Mover person) {
        LocalDate retires = person.terms().retiresOn();
        if (retires == null) {
            say("serviceUnknown", person.id());
            return;
        }
        if (!retires.isAfter(problem.movesOn())) {
            say("retirement", person.id());
        }
        int usual = problem.kind() == Kind.ROTATION ? 120 : 18;
        int needed = Objects.requireNonNullElse(person.terms().neededMonths(), usual);
        if (ChronoUnit.MONTHS.between(problem.movesOn(), retires) < needed) {
            say("serviceLeft", person.id());
        }
    }

    private void distance(Mover person, Seat to) {
        if (to.unitId().equals(person.unitId())) {
            return;
        }
        Place from = person.unitId() == null ? null : problem.places().get(person.unitId());
        Place there = problem.places().get(to.unitId());
        if (from == null || there == null) {
            say("placeUnknown", person.id());
            return;
        }
        long km = Math.round(6371 * angle(from, there));
        boolean rotation = problem.kind() == Kind.ROTATION;
        if (km > (rotation ? 250 : 60)) {
            say("distanceCeiling", person.id());
        }
        if (km > (rotation ? 60 : 15)) {
            say("distance", person.id());
        }
    }

    /** The angle between two places seen from the middle of the earth, by the law of cosines. */
    private static double angle(Place one, Place other) {
        double a = Math.toRadians(one.latitude());
        double b = Math.toRadians(other.latitude());
        double turn = Math.toRadians(other.longitude() - one.longitude());
        double cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn);
        return Math.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
