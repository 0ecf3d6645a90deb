package vn.tiencu.people.store;

import static vn.tiencu.people.store.Rows.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.people.Appointed;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Discipline;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.OpenCase;
import vn.tiencu.people.PersonRecord.Planning;
import vn.tiencu.people.PersonRecord.ProvenFact;
import vn.tiencu.people.PersonRecord.Rating;
import vn.tiencu.people.PersonRecord.Training;

/** What is on file about people, and the posts that decisions give them. */
@Repository
public class RecordStore {

    private static final String HOLDINGS =
            "select h.person_id, h.from_date, h.to_date, h.decision_number, h.term_ends_on,"
                    + " h.acting, " + Rows.POST_COLUMNS
                    + " from people_holding h join people_post o on o.post_id = h.post_id join people_unit u on u.unit_id = o.unit_id";

    private static final RowMapper<Holding> HOLDING = (row, number) -> new Holding(
            Rows.post(row, number),
            Rows.period(row, "from_date", "to_date"),
            row.getString("decision_number"),
            day(row, "term_ends_on"),
            row.getBoolean("acting"));
    private static final RowMapper<Planning> PLANNING = (row, number) -> new Planning(
            Rows.post(row, number),
            row.getString("planning_term"),
            row.getObject("approved_on", LocalDate.class),
            day(row, "removed_on"),
            row.getString("decision_number"));
    private static final RowMapper<Rating> RATING =
            (row, number) -> new Rating(row.getInt("rating_year"), row.getString("grade"), day(row, "decided_on"));
    private static final RowMapper<Discipline> DISCIPLINE = (row, number) -> new Discipline(
            row.getString("form"),
            row.getObject("decided_on", LocalDate.class),
            day(row, "ends_on"),
            row.getString("reason"),
            row.getBoolean("corruption"));
    private static final RowMapper<OpenCase> OPEN_CASE = (row, number) -> new OpenCase(
            row.getString("kind"),
            row.getObject("opened_on", LocalDate.class),
            day(row, "closed_on"),
            row.getString("note"));
    private static final RowMapper<ProvenFact> PAPER = (row, number) -> new ProvenFact(
            row.getString("kind"),
            row.getObject("issued_on", LocalDate.class),
            row.getString("result"),
            row.getString("document_number"));
    private static final RowMapper<Training> TRAINING = (row, number) -> new Training(
            row.getString("programme"), row.getObject("completed_on", LocalDate.class), row.getString("certificate"));

    private final JdbcClient jdbc;

    RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PersonRecord recordOf(Person person) {
        return recordsOf(List.of(person)).get(0);
    }

    /** What is on file about all of these people, in their order, with one question for each kind of entry. */
    public List<PersonRecord> recordsOf(List<Person> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var entries = new Entries(people.stream().map(Person::id).toList());
        return people.stream().map(entries::of).toList();
    }

    /** Every entry about some people, by person. */
    private final class Entries {

        private final Map<String, List<Holding>> holdings;
        private final Map<String, List<Planning>> plannings;
        private final Map<String, List<Rating>> ratings;
        private final Map<String, List<Discipline>> disciplines;
        private final Map<String, List<OpenCase>> openCases;
        private final Map<String, List<ProvenFact>> papers;
        private final Map<String, List<Training>> trainings;

        Entries(List<String> ids) {
            holdings = list(
                    ids, HOLDINGS + " where h.person_id in (:people) order by h.from_date desc, h.post_id", HOLDING);
            plannings = list(ids, planningsSql(), PLANNING);
            ratings = section(ids, "people_rating", "rating_year", RATING);
            disciplines = section(ids, "people_discipline", "decided_on", DISCIPLINE);
            openCases = section(ids, "people_open_case", "opened_on", OPEN_CASE);
            papers = section(ids, "people_paper", "issued_on", PAPER);
            trainings = section(ids, "people_training", "completed_on", TRAINING);
        }

        PersonRecord of(Person person) {
            return new PersonRecord(
                    person,
                    about(person, holdings),
                    about(person, plannings),
                    about(person, ratings),
                    about(person, disciplines),
                    about(person, openCases),
                    about(person, papers),
                    about(person, trainings));
        }

        private <T> List<T> about(Person person, Map<String, List<T>> byPerson) {
            return byPerson.getOrDefault(person.id(), List.of());
        }
    }

    private static String planningsSql() {
        return "select l.person_id, l.planning_term, l.approved_on, l.removed_on, l.decision_number, "
                + Rows.POST_COLUMNS
                + " from people_planning l join people_post o on o.post_id = l.post_id"
                + " join people_unit u on u.unit_id = o.unit_id"
                + " where l.person_id in (:people) order by l.approved_on desc, l.planning_term desc, l.post_id";
    }

    private <T> Map<String, List<T>> section(List<String> ids, String table, String newest, RowMapper<T> mapper) {
        return list(
                ids, "select * from " + table + " where person_id in (:people) order by " + newest + " desc", mapper);
    }

    private <T> Map<String, List<T>> list(Collection<String> ids, String sql, RowMapper<T> mapper) {
        Map<String, List<T>> byPerson = new LinkedHashMap<>();
        jdbc.sql(sql).param("people", ids).query(row -> {
            byPerson.computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>())
                    .add(mapper.mapRow(row, 0));
        });
        return byPerson;
    }

    public List<Holding> holdings(String personId) {
        return jdbc.sql(HOLDINGS + " where h.person_id = :person order by h.from_date desc, h.post_id")
                .param("person", personId)
                .query(HOLDING)
                .list();
    }

    /** The posts that people hold on a day, for all of them in one question; the highest post first. */
    public Map<String, List<Holding>> holdingsOn(Collection<String> personIds, LocalDate on) {
        Map<String, List<Holding>> byPerson = new LinkedHashMap<>();
        if (personIds.isEmpty()) {
            return byPerson;
        }
        jdbc.sql(HOLDINGS + " where h.person_id in (:people) and h.from_date <= :on"
                        + " and (h.to_date is null or h.to_date >= :on) order by o.rank_no desc, o.post_id")
                .param("people", personIds)
                .param("on", on)
                .query(row -> {
                    byPerson.computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>())
                            .add(HOLDING.mapRow(row, 0));
                });
        return byPerson;
    }

    /** Ends a holding on its last day. */
    public void end(String personId, Holding holding, LocalDate lastDay) {
        jdbc.sql("update people_holding set to_date = :lastDay"
                        + " where person_id = :person and post_id = :post and from_date = :begun")
                .param("lastDay", lastDay)
                .param("person", personId)
                .param("post", holding.post().id())
                .param("begun", holding.period().from())
                .update();
    }

    /** Enters the post that a decision gives. */
    public void begin(Appointed appointed) {
        jdbc.sql(
                        "insert into people_holding (person_id, post_id, from_date, to_date, decision_number, term_ends_on, acting)"
                                + " values (:person, :post, :begun, null, :decision, :termEnds, false)")
                .param("person", appointed.personId())
                .param("post", appointed.postId())
                .param("begun", appointed.from())
                .param("decision", appointed.decisionNumber())
                .param("termEnds", appointed.termEndsOn())
                .update();
    }

    public void add(String personId, Training completed) {
        jdbc.sql("insert into people_training (person_id, programme, completed_on, certificate) values (?, ?, ?, ?)")
                .params(personId, completed.programme(), completed.completedOn(), completed.certificate())
                .update();
    }
}
