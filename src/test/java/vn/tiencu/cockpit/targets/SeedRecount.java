package vn.tiencu.cockpit.targets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts every target once more, straight from the tables, by other means than the board. */
final class SeedRecount {

    private static final String IN_POST = """
            exists (select 1 from people_holding h join people_post o on o.post_id = h.post_id
              join people_unit u on u.unit_id = o.unit_id where h.person_id = p.person_id
              and h.from_date <= :day and (h.to_date is null or h.to_date >= :day) and\s""";
    private static final String LEADING = "o.post_function in ('HEAD', 'DEPUTY', 'ELECTED')";
    private static final String LOCAL =
            LEADING + " and o.management_level = 'BTV' and u.kind in ('DISTRICT', 'COMMUNE', 'WARD', 'SPECIAL_ZONE')";
    private static final String COMMUNE_SEAT =
            LEADING + " and o.committee_seat = true and u.kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE')";
    private static final String DEGREE =
            "p.education_level in ('UNIVERSITY', 'MASTER', 'DOCTOR') and p.political_theory = 'ADVANCED'";

    private final JdbcClient jdbc;

    SeedRecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many of so many. */
    record Pair(int count, int of) {}

    Pair of(String code, LocalDate day) {
        return switch (code) {
            case "S3-1-staff" -> rated(day, "1 = 1");
            case "S3-1-leaders" -> rated(day, IN_POST + LEADING + ")");
            case "S3-2-standard" -> people(day, LOCAL, DEGREE);
            case "S3-2-commune" -> people(day, COMMUNE_SEAT, DEGREE);
            case "S3-3-key" -> people(day, LOCAL, "p.birth_date > '" + day.minusYears(40) + "'");
            case "S3-3-leaders" -> people(day, LEADING, "p.birth_date > '" + day.minusYears(35) + "'");
            case "S3-4-committee" -> women(day, COMMUNE_SEAT + " and u.party_committee = 'ABOVE_GRASSROOTS'");
            case "S3-4-offices" ->
                women(
                        day,
                        "o.post_function in ('HEAD', 'DEPUTY')"
                                + " and u.kind in ('DEPARTMENT', 'PARTY_BODY', 'MASS_ORG', 'PUBLIC_UNIT')");
            case "S4-7" -> excellent(day);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Pair rated(LocalDate day, String who) {
        String from = " from people_rating r join people_person p on p.person_id = r.person_id where r.rating_year = "
                + day.getYear() + " and " + who;
        return new Pair(
                number("select count(*)" + from + " and r.grade in ('GOOD', 'EXCELLENT')", day),
                number("select count(*)" + from, day));
    }

    private Pair people(LocalDate day, String posts, String fit) {
        String from = "select count(*) from people_person p where " + IN_POST + posts + ")";
        return new Pair(number(from + " and " + fit, day), number(from, day));
    }

    private Pair women(LocalDate day, String posts) {
        String from =
                "select count(distinct u.unit_id) from people_holding h join people_post o on o.post_id = h.post_id"
                        + " join people_unit u on u.unit_id = o.unit_id join people_person p on p.person_id = h.person_id"
                        + " where h.from_date <= :day and (h.to_date is null or h.to_date >= :day) and " + posts;
        return new Pair(number(from + " and p.sex = 'FEMALE'", day), number(from, day));
    }

    private int number(String sql, LocalDate day) {
        return jdbc.sql(sql).param("day", day).query(Integer.class).single();
    }

    private record Line(String person, String grade, String body, int rank, String post) {}

    private Pair excellent(LocalDate day) {
        List<Line> lines = jdbc.sql(
                        "select p.person_id, r.grade, case when u.kind = 'DIVISION' then coalesce(u.parent_id,"
                                + " u.unit_id) else u.unit_id end, o.rank_no, o.post_id from people_rating r"
                                + " join people_person p on p.person_id = r.person_id join people_holding h on h.person_id = p.person_id"
                                + " join people_post o on o.post_id = h.post_id join people_unit u on u.unit_id = o.unit_id"
                                + " where r.rating_year = :year and h.from_date <= :day and (h.to_date is null or h.to_date >= :day)")
                .param("year", day.getYear())
                .param("day", day)
                .query((row, at) ->
                        new Line(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5)))
                .list();
        Map<String, Line> highest = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(Line::rank).thenComparing(Line::post))
                .forEach(each -> highest.put(each.person(), each));
        Map<String, int[]> bodies = new TreeMap<>();
        for (Line each : highest.values()) {
            int[] grades = bodies.computeIfAbsent(each.body(), missing -> new int[2]);
            grades[0] += each.grade().equals("EXCELLENT") ? 1 : 0;
            grades[1] += each.grade().equals("GOOD") ? 1 : 0;
        }
        long kept =
                bodies.values().stream().filter(each -> 5 * each[0] <= each[1]).count();
        return new Pair((int) kept, bodies.size());
    }
}
