package vn.tiencu.rotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.tiencu.walks.ByHand;

/** Whom the seed's records put forward, counted again from the tables by other means. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rotation-candidates;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ByHand.class)
class CandidatesTests {

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient jdbc;

    private Set<String> found(Group group, LocalDate on) {
        return candidates.found(on).stream()
                .filter(each -> each.group() == group)
                .map(each -> each.personId() + " " + each.postId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Heads of communes whose hometown begins with the name of their commune. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2025-08-01", "2031-06-01"})
    void localPeopleInPostsThatAreNotForThem(LocalDate on) {
        assertThat(found(Group.NOT_LOCAL, on)).isEqualTo(locals(on));
    }

    private Set<String> locals(LocalDate on) {
        return new TreeSet<>(jdbc.sql("""
                        SELECT CONCAT(h.person_id, ' ', h.post_id) FROM people_holding h
                          JOIN people_post p ON p.post_id = h.post_id
                          JOIN people_unit u ON u.unit_id = p.unit_id
                          JOIN people_person c ON c.person_id = h.person_id
                         WHERE u.kind IN ('COMMUNE', 'WARD', 'SPECIAL_ZONE')
                           AND (p.post_function = 'HEAD' OR p.post_function = 'ELECTED' AND p.seats = 1)
                           AND h.acting = FALSE AND h.from_date <= ? AND (h.to_date IS NULL OR h.to_date >= ?)
                           AND LOWER(c.hometown) LIKE CONCAT(LOWER(u.name), ', %')
                        """).params(on, on).query(String.class).list());
    }

    /** Everyone who heads a unit and in whose row of months none is missing for nine years. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2030-03-01", "2031-06-01"})
    void headsWhoAreAtTheirTwoTermsOrAYearBefore(LocalDate on) {
        assertThat(found(Group.TWO_TERMS, on)).isEqualTo(heads(on));
    }

    @Test
    void threeHeadsOfTheSeedEndTheirSecondTermInTheYearAhead() {
        assertThat(found(Group.TWO_TERMS, LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "cb-0201 so-van-hoa-the-thao-du-lich-giam-doc",
                        "cb-0332 van-phong-tinh-uy-chanh-van-phong",
                        "cb-0359 hoi-lhpn-chu-tich");
    }

    private record Row(String person, String post, LocalDate from, LocalDate to) {}

    private Set<String> heads(LocalDate on) {
        List<Row> rows = jdbc.sql("""
                        SELECT h.person_id, h.post_id, h.from_date, COALESCE(h.to_date, DATE '9999-12-31')
                          FROM people_holding h JOIN people_post p ON p.post_id = h.post_id
                         WHERE (p.post_function = 'HEAD' OR p.post_function = 'ELECTED' AND p.seats = 1)
                           AND h.acting = FALSE
                        """)
                .query((row, index) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
        LocalDate nineYearsAgo = on.plusMonths(12).minusMonths(120);
        return rows.stream()
                .filter(each -> covers(each, on))
                .filter(each -> nineYearsAgo
                        .datesUntil(on)
                        .allMatch(day -> rows.stream()
                                .anyMatch(row -> row.person().equals(each.person())
                                        && row.post().equals(each.post())
                                        && covers(row, day))))
                .map(each -> each.person() + " " + each.post())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean covers(Row row, LocalDate day) {
        return !row.from().isAfter(day) && !row.to().isBefore(day);
    }

    @Test
    void eachIsFoundWithTheDayAndTheArticleTheMostPressingFirst() {
        List<Candidate> all = candidates.found(LocalDate.of(2031, 6, 1));
        assertThat(all).extracting(Candidate::group).contains(Group.TWO_TERMS, Group.NOT_LOCAL);
        assertThat(all).isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
        assertThat(all).allSatisfy(each -> assertThat(each.citation()).contains("Điều 42.1"));
    }
}
