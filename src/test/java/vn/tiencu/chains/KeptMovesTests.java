package vn.tiencu.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.chains.solver.Search;

/** Where a case has people go already counts as much as what is proposed: two people cannot end on one seat unnoticed. */
class KeptMovesTests {

    private static final Set<String> LAW = Set.of("law");
    private static final Seat LEFT = seat("left", true, LAW);
    private static final Seat VACANT = seat("vacant", false, LAW);
    private static final Seat ART = seat("art", false, Set.of("art"));

    private static Seat seat(String id, boolean required, Set<String> fields) {
        return new Seat(id, "Vị trí " + id, "unit", "Sở A", 1, required, fields, 0, null);
    }

    private static Mover mover(String id, String from, String... related) {
        var terms = new Mover.Terms(ChainProblems.DAY.plusYears(9), null, null, false, Set.of(related));
        return new Mover(id, id, from, "unit", "Sở A", true, LAW, 0, null, Map.of(), terms);
    }

    private static ChainProblem problem(Mover... movers) {
        return new ChainProblem(
                Kind.CONVERSION, ChainProblems.DAY, List.of(LEFT, VACANT, ART), List.of(movers), Map.of());
    }

    private static List<String> hard(ChainProblem problem, Move... moves) {
        return Rows.check().check(problem, List.of(moves)).unmet().stream()
                .filter(UnmetRule::hard)
                .map(each -> each.code() + " " + String.join(" ", each.moverIds()))
                .toList();
    }

    private final ChainProblem two = problem(mover("an", "left"), mover("binh", "elsewhere"));

    @Test
    void aSeatThatTheCaseHasGivenIsNotGivenAgain() {
        ChainProblem given = two.keeping(List.of(new Move("an", "vacant")));
        assertThat(hard(given, new Move("binh", "vacant"))).contains("capacity an binh");
        assertThat(hard(given, new Move("binh", "left"))).isEmpty();
    }

    @Test
    void whatIsSaidGoesBeforeWhatTheCaseHas() {
        ChainProblem given = two.keeping(List.of(new Move("an", "vacant")));
        assertThat(hard(given, new Move("an", null), new Move("binh", "vacant")))
                .containsExactly("keepsSeat an");
        assertThat(Rows.check().check(given, List.of()).moves())
                .containsExactly(new Move("an", "vacant"), new Move("binh", null));
    }

    @Test
    void aVacantSeatMayStayEmptyButNotWorkThatIsLeft() {
        assertThat(hard(two, new Move("an", "vacant"), new Move("binh", "left")))
                .isEmpty();
        ChainProblem alone = problem(mover("an", "left"));
        assertThat(hard(alone, new Move("an", "vacant"))).containsExactly("seatEmpty ");
    }

    @Test
    void nobodyGoesToAVacantSeatOfAnotherProfessionOrWithARelationOfInterest() {
        ChainProblem tied = problem(mover("an", "left", "vacant"), mover("binh", "elsewhere"));
        assertThat(hard(tied, new Move("an", "vacant"), new Move("binh", "left")))
                .containsExactly("interest an");
        assertThat(hard(two, new Move("an", "art"), new Move("binh", "left"))).containsExactly("qualification an");
    }

    @Test
    void aSearchGivesEveryoneASeatOfTheirOwn() {
        ChainProblem given = two.keeping(List.of(new Move("an", "vacant"), new Move("binh", "vacant")));
        List<Move> found =
                new Search(given, Rows.RULES.of(Kind.CONVERSION), List.of(), Duration.ofSeconds(1)).run(best -> {});
        assertThat(found).containsExactlyInAnyOrder(new Move("an", "vacant"), new Move("binh", "left"));
    }

    /** Colleagues go on with the work, but one fewer than before; a rotation vacates a post, which is filled by its own procedure. */
    @Test
    void workThatFewerDoIsOnlyRemarkedOnAndOnlyInAConversion() {
        ChainProblem conversion = problem(mover("an", "art"));
        ChainProblem rotation = new ChainProblem(
                Kind.ROTATION, conversion.movesOn(), conversion.seats(), conversion.movers(), Map.of());
        Move move = new Move("an", "left");
        Proposal checked = Rows.check().check(conversion, List.of(move));
        assertThat(checked.unmet()).extracting(UnmetRule::code).containsExactly("seatShort");
        assertThat(checked.sound()).isTrue();
        assertThat(Rows.check().check(rotation, List.of(move)).unmet())
                .extracting(UnmetRule::code)
                .doesNotContain("seatShort");
    }
}
