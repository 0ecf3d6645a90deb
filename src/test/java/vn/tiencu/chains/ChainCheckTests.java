package vn.tiencu.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.chains.Mover.Terms;

/** Each rule on the smallest problem that shows it: An sits on "old" and may go to "new". */
class ChainCheckTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Place CITY = new Place(15.12, 108.80);
    private static final Place NEAR = new Place(15.16, 108.85);
    private static final Place FAR = new Place(14.35, 108.00);

    private static final Terms FREE = new Terms(LocalDate.of(2040, 6, 30), null, null, false, Set.of());
    private static final Seat OLD = new Seat("old", "Vị trí cũ", "city", "Sở A", 1, false, Set.of(), 0, null);
    private static final Seat NEW = new Seat("new", "Vị trí mới", "near", "Sở B", 1, true, Set.of("law"), 2, "b");

    private static Mover an(boolean mustLeave, Set<String> fields, int level, String home, Terms terms) {
        Map<String, LocalDate> history = Map.of("old2", LocalDate.of(2024, 1, 4), "left", LocalDate.of(2024, 1, 5));
        return new Mover("an", "An", "old", "city", "Sở A", mustLeave, fields, level, home, history, terms);
    }

    private static Mover an(Terms terms) {
        return an(true, Set.of("law"), 2, "a", terms);
    }

    private static final Mover AN = an(FREE);

    private record Case(
            String says,
            Kind kind,
            Mover mover,
            Seat seat,
            @Nullable String to,
            String... unmet) {

        @Override
        public String toString() {
            return says;
        }
    }

    private static Seat seat(String id, String unit, Set<String> fields, int level, @Nullable String localArea) {
        return new Seat(id, "Vị trí " + id, unit, "Đơn vị " + unit, 1, true, fields, level, localArea);
    }

    private static Terms retires(String on) {
        return new Terms(LocalDate.parse(on), null, null, false, Set.of());
    }

    private static Terms child(String until, boolean willing) {
        return new Terms(LocalDate.of(2040, 6, 30), null, LocalDate.parse(until), willing, Set.of());
    }

    private static Terms related(String id) {
        return new Terms(LocalDate.of(2040, 6, 30), null, null, false, Set.of(id));
    }

    static Stream<Case> cases() {
        Seat again = seat("left", "near", Set.of(), 0, null);
        Seat longAgo = seat("old2", "near", Set.of(), 0, null);
        Seat far = seat("far", "far", Set.of(), 0, null);
        Seat nowhere = seat("nowhere", "island", Set.of(), 0, null);
        Kind rotation = Kind.ROTATION;
        Kind conversion = Kind.CONVERSION;
        return Stream.of(
                new Case("a move in order", conversion, AN, NEW, "new"),
                new Case(
                        "who must leave stays, and the seat is empty",
                        conversion,
                        AN,
                        NEW,
                        null,
                        "keepsSeat an",
                        "seatEmpty new"),
                new Case("the own seat is staying too", conversion, AN, NEW, "old", "keepsSeat an", "seatEmpty new"),
                new Case(
                        "wrong field",
                        conversion,
                        an(true, Set.of("art"), 2, "a", FREE),
                        NEW,
                        "new",
                        "qualification an new"),
                new Case(
                        "level too low",
                        conversion,
                        an(true, Set.of("law"), 1, "a", FREE),
                        NEW,
                        "new",
                        "qualification an new"),
                new Case("relation with the seat", conversion, an(related("new")), NEW, "new", "interest an new"),
                new Case("relation with the unit", conversion, an(related("near")), NEW, "new", "interest an new"),
                new Case("relation with another unit", conversion, an(related("far")), NEW, "new"),
                new Case("back after 35 months and 30 days", conversion, AN, again, "left", "returning an left"),
                new Case("back after 36 months", conversion, AN, longAgo, "old2"),
                new Case("18 months left", conversion, an(retires("2028-07-04")), NEW, "new"),
                new Case(
                        "a day less than 18 months",
                        conversion,
                        an(retires("2028-07-03")),
                        NEW,
                        "new",
                        "serviceLeft an"),
                new Case("120 months left", rotation, an(retires("2037-01-04")), NEW, "new"),
                new Case(
                        "a day less than 120 months",
                        rotation,
                        an(retires("2037-01-03")),
                        NEW,
                        "new",
                        "serviceLeft an"),
                new Case(
                        "60 months asked and left",
                        rotation,
                        an(new Terms(LocalDate.of(2032, 1, 4), 60, null, false, Set.of())),
                        NEW,
                        "new"),
                new Case(
                        "retires on the day",
                        rotation,
                        an(new Terms(DAY, 0, null, false, Set.of())),
                        NEW,
                        "new",
                        "retirement an"),
                new Case("retirement not on file", rotation, an(Terms.NONE), NEW, "new", "serviceUnknown an"),
                new Case(
                        "child until that day",
                        conversion,
                        an(child("2027-01-04", false)),
                        NEW,
                        "new",
                        "protectedGround an"),
                new Case("child until the day before", conversion, an(child("2027-01-03", false)), NEW, "new"),
                new Case("child, but wishes to move", conversion, an(child("2028-01-04", true)), NEW, "new"),
                new Case(
                        "a local on a non-local seat",
                        rotation,
                        an(true, Set.of("law"), 2, "b", FREE),
                        NEW,
                        "new",
                        "nonLocal an new"),
                new Case(
                        "some 120 km, conversion",
                        conversion,
                        AN,
                        far,
                        "far",
                        "distanceCeiling an far",
                        "distance an far"),
                new Case("some 120 km, rotation", rotation, AN, far, "far", "distance an far"),
                new Case("a unit without a place", conversion, AN, nowhere, "nowhere", "placeUnknown an nowhere"),
                new Case(
                        "moved without need",
                        conversion,
                        an(false, Set.of("law"), 2, "a", FREE),
                        NEW,
                        "new",
                        "needlessMove an"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesTheRuleAndItsLines(Case each) {
        ChainProblem problem = problem(each.kind(), List.of(each.seat()), List.of(each.mover()));
        assertThat(unmet(problem, new Move("an", each.to()))).containsExactlyInAnyOrder(each.unmet());
    }

    @Test
    void aSeatTakesNoMoreThanItsNumber() {
        Mover binh = new Mover("binh", "Bình", "new", "near", "Sở B", false, Set.of("law"), 2, "a", Map.of(), FREE);
        ChainProblem problem = problem(Kind.CONVERSION, List.of(NEW), List.of(AN, binh));
        assertThat(unmet(problem, new Move("an", "new"))).containsExactly("capacity an binh new");
    }

    @Test
    void aPersonIsNamedOnce() {
        ChainProblem problem = problem(Kind.CONVERSION, List.of(NEW), List.of(AN));
        assertThat(unmet(problem, new Move("an", "new"), new Move("an", "new"))).containsExactly("oneSeat an");
    }

    @Test
    void everyRuleOfTheTableHasACase() {
        Set<String> shown = Set.copyOf(Stream.concat(
                        cases().flatMap(each -> Stream.of(each.unmet())).map(each -> each.split(" ")[0]),
                        Stream.of("capacity", "oneSeat"))
                .distinct()
                .toList());
        for (Kind kind : Kind.values()) {
            Set<String> known = new TreeSet<>(Rows.RULES.of(kind).keySet());
            known.remove("seatShort");
            assertThat(known).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theScoreIsWhatTheUnmetRulesWeigh(long seed) {
        ChainProblem problem = ChainProblems.tangled(Kind.CONVERSION, 40, seed);
        Proposal checked = Rows.check().check(problem, ChainProblems.anyMoves(problem, seed));
        assertThat(checked.hard()).isNegative();
        assertThat(checked.unmet())
                .allSatisfy(each -> assertThat(each.penalty()).isPositive());
    }

    @Test
    void kilometresAreThoseOfTheGreatCircle() {
        assertThat(CITY.kmTo(FAR)).isEqualTo(FAR.kmTo(CITY)).isBetween(118L, 124L);
    }

    private static ChainProblem problem(Kind kind, List<Seat> seats, List<Mover> movers) {
        return new ChainProblem(kind, DAY, seats, movers, Map.of("city", CITY, "near", NEAR, "far", FAR));
    }

    private static List<String> unmet(ChainProblem problem, Move... moves) {
        return Rows.check().check(problem, List.of(moves)).unmet().stream()
                .map(each -> {
                    List<String> words = new ArrayList<>(List.of(each.code()));
                    words.addAll(each.moverIds());
                    words.addAll(each.seatIds());
                    return String.join(" ", words);
                })
                .toList();
    }
}
