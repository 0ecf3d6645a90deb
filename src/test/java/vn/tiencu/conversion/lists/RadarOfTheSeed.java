package vn.tiencu.conversion.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.conversion.lists.ByTheArticles.Found;
import vn.tiencu.people.People;

/** Who falls due when, for everyone of the seed, against a reckoning of its own. */
abstract class RadarOfTheSeed {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ByTheArticles ARTICLES = new ByTheArticles();

    @Autowired
    private Radar radar;

    @Autowired
    private People people;

    private Map<String, RadarLine> lines(LocalDate day) {
        return radar.of(null, day).stream()
                .collect(Collectors.toMap(each -> each.assignment().personId(), each -> each));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-28",
                "2024-12-31",
                "2025-07-01",
                "2026-02-09",
                "2026-11-20",
                "2026-11-26",
                "2026-11-27",
                "2027-02-01",
                "2028-02-29",
                "2029-12-21",
                "2031-08-31"
            })
    void everyoneOfTheSeedStandsWhereTheArticlesPutThem(LocalDate day) {
        Map<String, Found> found = new TreeMap<>();
        lines(day)
                .forEach((id, line) ->
                        found.put(id, new Found(line.standing().name(), line.dueOn(), line.isForSuperior())));
        assertThat(found).isNotEmpty().isEqualTo(ARTICLES.on(day));
    }

    @Test
    void theSeedHasEveryStandingAndEveryGround() {
        Map<String, RadarLine> lines = lines(TODAY);
        assertThat(lines).hasSize(ARTICLES.people()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(lines.values().stream().map(RadarLine::standing).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Standing.class));
        Set<GroundKind> deferring = lines.values().stream()
                .map(RadarLine::stay)
                .filter(each -> each != null && each.ground() != null)
                .map(Stay::ground)
                .collect(Collectors.toSet());
        assertThat(deferring).isEqualTo(EnumSet.allOf(GroundKind.class));
        assertThat(lines.values().stream().filter(RadarLine::isForSuperior)).hasSize(7);
    }

    @Test
    void probationIsNotCounted() {
        List<LocalDate> since = new ArrayList<>();
        for (RadarLine line : lines(TODAY).values()) {
            LocalDate probation = line.assignment().probationUntil();
            if (probation != null) {
                since.add(line.window().since());
                assertThat(line.window().since()).isEqualTo(probation.plusDays(1));
            }
        }
        assertThat(since).hasSizeGreaterThan(10);
    }

    @Test
    void theProvincesTermLiesWithinTheCirculars() {
        assertThat(lines(TODAY).values()).allSatisfy(each -> {
            assertThat(each.window().appliedMonths())
                    .isBetween(each.position().leastMonths(), each.position().mostMonths());
            assertThat(each.window().due())
                    .isBetween(each.window().earliest(), each.window().latest());
        });
    }

    @Test
    void staffLeadNobodyAndHoldNoPostThatPlansOrBallotsAskFor() {
        assertThat(people.postsHeld(lines(TODAY).keySet(), TODAY)).isEmpty();
    }

    @Test
    void everyDeferralNamesItsArticle() {
        assertThat(lines(TODAY).values().stream().map(RadarLine::stay).filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(each -> each.citation().contains("Điều"));
    }

    @Test
    void aPersonMayBeAskedForAloneAndWhatForbidsAMoveOnADay() {
        RadarLine deferred = lines(TODAY).values().stream()
                .filter(each -> each.standing() == Standing.DEFERRED && each.dueOn() != null)
                .findFirst()
                .orElseThrow();
        String person = deferred.assignment().personId();
        assertThat(radar.ofPerson(person, TODAY)).contains(deferred);
        assertThat(radar.stayOn(person, TODAY)).isPresent();
        assertThat(radar.stayOn(person, Objects.requireNonNull(deferred.dueOn())))
                .isEmpty();
        assertThat(radar.ofPerson("cb-0001", TODAY)).isEmpty();
    }
}
