package vn.tiencu.training.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.needs.Arrangement.Group;
import vn.tiencu.training.needs.Arrangement.Result;
import vn.tiencu.training.needs.Arrangement.Unseated;
import vn.tiencu.training.needs.Arrangement.Why;

/** Lines of one programme become few, even, whole classes; the rest is named (founding document 002: no scattered classes). */
class ArrangementTests {

    private static Programme programme(String key, int weeks, int least, int most) {
        return new Programme(
                key, key, key, "JOB_POSITION", "IN_PERSON", weeks, 40 * weeks, "school", least, most, 1, 1,
                Funding.STATE_BUDGET, "");
    }

    private static List<Seat> seats(String prefix, int count, int quarter) {
        return IntStream.range(0, count)
                .mapToObj(each -> new Seat(
                        prefix + each, "p-" + prefix + each, "u" + each % 7, 2, quarter))
                .toList();
    }

    private static List<Integer> sizes(Result result) {
        return result.groups().stream().map(each -> each.seats().size()).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "25, 60, 25, '25'",
        "25, 60, 60, '60'",
        "25, 60, 61, '30 31'",
        "25, 60, 120, '60 60'",
        "25, 60, 121, '40 40 41'",
        "1, 30, 1, '1'",
    })
    void oneQuarterIsCutIntoFewEvenClasses(int least, int most, int wanted, String expected) {
        Result result = Arrangement.of(Map.of(programme("A", 1, least, most), seats("a", wanted, 2)));
        assertThat(result.unseated()).isEmpty();
        assertThat(sizes(result))
                .containsExactlyElementsOf(
                        List.of(expected.split(" ")).stream().map(Integer::valueOf).toList());
    }

    @Test
    void aSmallRestOfAQuarterJoinsTheNeighbourInsteadOfAScatteredClass() {
        List<Seat> wanted = new ArrayList<>(seats("a", 40, 2));
        wanted.addAll(seats("b", 9, 3));
        Result result = Arrangement.of(Map.of(programme("A", 1, 25, 60), wanted));
        assertThat(result.groups()).extracting(Group::quarter).containsExactly(2);
        assertThat(sizes(result)).containsExactly(49);
    }

    @Test
    void twoHalfEmptyClassesOfTheYearBecomeOne() {
        List<Seat> wanted = new ArrayList<>(seats("a", 26, 1));
        wanted.addAll(seats("b", 27, 4));
        Result result = Arrangement.of(Map.of(programme("A", 1, 25, 60), wanted));
        assertThat(sizes(result)).containsExactly(53);
    }

    @Test
    void tooFewInTheWholeYearAreNamedAndNotSeated() {
        List<Seat> wanted = new ArrayList<>(seats("a", 9, 1));
        wanted.addAll(seats("b", 9, 4));
        Result result = Arrangement.of(Map.of(programme("A", 1, 25, 60), wanted));
        assertThat(result.groups()).isEmpty();
        assertThat(result.unseated()).hasSize(18).extracting(Unseated::why).containsOnly(Why.TOO_FEW);
    }

    @Test
    void theLeastUrgentWaitWhereAFurtherClassCannotBeFilled() {
        List<Seat> wanted = new ArrayList<>(seats("a", 40, 2));
        wanted.add(new Seat("late", "p-late", "u1", 3, 2));
        Result result = Arrangement.of(Map.of(programme("A", 1, 30, 40), wanted));
        assertThat(sizes(result)).containsExactly(40);
        assertThat(result.unseated()).singleElement().satisfies(each -> {
            assertThat(each.seat().lineId()).isEqualTo("late");
            assertThat(each.why()).isEqualTo(Why.FULL);
        });
    }

    @Test
    void whoIsInALongCourseTakesNoOtherUntilItEnds() {
        Map<Programme, List<Seat>> wanted = new LinkedHashMap<>();
        wanted.put(programme("LONG", 26, 1, 60), List.of(new Seat("l", "p", "u", 1, 1)));
        wanted.put(programme("SHORT", 1, 1, 60), List.of(new Seat("s", "p", "u", 2, 1)));
        Result result = Arrangement.of(wanted);
        assertThat(result.groups())
                .extracting(each -> each.programme().key() + " " + each.quarter())
                .containsExactlyInAnyOrder("LONG 1", "SHORT 3");
    }

    @Test
    void peopleOfOneUnitAreDealtOutOverTheClasses() {
        List<Seat> wanted = new ArrayList<>();
        IntStream.range(0, 8).forEach(each -> wanted.add(new Seat("a" + each, "a" + each, "same", 2, 2)));
        IntStream.range(0, 72).forEach(each -> wanted.add(new Seat("b" + each, "b" + each, "u" + each, 2, 2)));
        Result result = Arrangement.of(Map.of(programme("A", 1, 20, 40), wanted));
        assertThat(result.groups()).hasSize(2).allSatisfy(group -> assertThat(group.seats().stream()
                        .filter(each -> each.unitId().equals("same")))
                .hasSize(4));
    }

    /** A year of chance, counted again from the classes alone. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyLineEndsInOneClassOrIsNamedAndNobodySitsInTwoAtOnce(int seed) {
        Map<Programme, List<Seat>> wanted = chance(new Random(seed));
        Result result = Arrangement.of(wanted);
        assertThat(Arrangement.of(wanted)).isEqualTo(result);
        List<String> placed = new ArrayList<>();
        result.groups().forEach(group -> group.seats().forEach(each -> placed.add(each.lineId())));
        result.unseated().forEach(each -> placed.add(each.seat().lineId()));
        List<String> asked = wanted.values().stream()
                .flatMap(List::stream)
                .map(Seat::lineId)
                .toList();
        assertThat(placed).containsExactlyInAnyOrderElementsOf(asked);
        Map<String, Set<Integer>> quarters = new HashMap<>();
        for (Group group : result.groups()) {
            assertThat(group.seats().size())
                    .isBetween(group.programme().leastSeats(), group.programme().mostSeats());
            for (Seat seat : group.seats()) {
                for (int quarter = group.quarter(); quarter <= ends(group); quarter++) {
                    assertThat(quarters.computeIfAbsent(seat.personId(), id -> new HashSet<>())
                                    .add(quarter))
                            .as("%s twice in quarter %s", seat.personId(), quarter)
                            .isTrue();
                }
            }
        }
    }

    /** A quarter has thirteen weeks; what the year does not hold goes on in the next. */
    private static int ends(Group group) {
        int last = group.quarter();
        for (int weeks = group.programme().weeks(); weeks > 13; weeks -= 13) {
            last++;
        }
        return Math.min(4, last);
    }

    private static Map<Programme, List<Seat>> chance(Random random) {
        Map<Programme, List<Seat>> wanted = new LinkedHashMap<>();
        for (int each = 0; each < 6; each++) {
            int least = 1 + random.nextInt(20);
            Programme programme =
                    programme("P" + each, 1 + random.nextInt(30), least, least + random.nextInt(40));
            Set<Integer> people = IntStream.range(0, 5 + random.nextInt(150))
                    .map(one -> random.nextInt(200))
                    .boxed()
                    .collect(Collectors.toSet());
            wanted.put(
                    programme,
                    people.stream()
                            .map(one -> new Seat(
                                    programme.key() + "-" + one,
                                    "person" + one,
                                    "unit" + one % 13,
                                    1 + random.nextInt(3),
                                    1 + random.nextInt(4)))
                            .toList());
        }
        return wanted;
    }
}
