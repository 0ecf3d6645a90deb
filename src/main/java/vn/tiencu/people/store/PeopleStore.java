package vn.tiencu.people.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.people.Person;
import vn.tiencu.people.names.Folding;

/** Finds people: by id, by name, by where they work, by what they are planned for. */
@Repository
public class PeopleStore {

    private static final String IN_POST = """
             exists (select 1 from people_holding h join people_post o on o.post_id = h.post_id
                      where h.person_id = p.person_id
                        and h.from_date <= :on and (h.to_date is null or h.to_date >= :on)
            """;
    private static final String PLANNED = """
            select p.* from people_person p
            where exists (select 1 from people_planning l join people_post o on o.post_id = l.post_id
                           where l.person_id = p.person_id and (l.post_id = :post or o.rank_no >= :rankNo)
                             and l.approved_on <= :on and (l.removed_on is null or l.removed_on > :on)
                             and substring(l.planning_term, 6, 4) >= :thisYear)
            """;

    private final JdbcClient jdbc;

    PeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(String personId) {
        return jdbc.sql("select p.* from people_person p where p.person_id = :person")
                .param("person", personId)
                .query(Rows::person)
                .optional();
    }

    /** Keeps a person's record to this transaction, so that two decisions on one person follow each other. */
    public boolean lock(String personId) {
        return jdbc.sql("select p.person_id from people_person p where p.person_id = :person for update")
                .param("person", personId)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /**
     * People in the order of names, one page long.
     *
     * @param words part of a name, with or without tones
     * @param unitId only who holds a post of this unit on the day
     * @param postId only who holds this post on the day
     */
    public List<Person> list(
            @Nullable String words,
            @Nullable String unitId,
            @Nullable String postId,
            LocalDate on,
            Place after,
            int rows) {
        String sql = "select p.* from people_person p"
                + " where (p.sort_key > :sortKey or (p.sort_key = :sortKey and p.person_id > :after))"
                + (words == null ? "" : " and p.search_text like :words escape '!'")
                + (unitId == null ? "" : " and" + IN_POST + " and o.unit_id = :unit)")
                + (postId == null ? "" : " and" + IN_POST + " and o.post_id = :post)")
                + " order by p.sort_key, p.person_id limit :rows";
        return jdbc.sql(sql)
                .param("sortKey", after.sortKey())
                .param("after", after.id())
                .param("words", words == null ? "" : Folding.contains(words))
                .param("unit", unitId)
                .param("post", postId)
                .param("on", on)
                .param("rows", rows)
                .query(Rows::person)
                .list();
    }

    /** The people of these ids as far as there are such. */
    public Map<String, Person> named(Collection<String> personIds) {
        Map<String, Person> found = new HashMap<>();
        if (!personIds.isEmpty()) {
            jdbc.sql("select p.* from people_person p where p.person_id in (:people)")
                    .param("people", personIds)
                    .query(Rows::person)
                    .list()
                    .forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    /** The first by name who hold a post in one of the units on the day; in any where none is named. */
    public List<Person> called(String words, Collection<String> unitIds, LocalDate on, int most) {
        String sql = "select p.* from people_person p where p.search_text like :words escape '!' and" + IN_POST
                + (unitIds.isEmpty() ? ")" : " and o.unit_id in (:units))")
                + " order by p.sort_key, p.person_id limit :most";
        return jdbc.sql(sql)
                .param("words", Folding.contains(words))
                .param("units", unitIds)
                .param("on", on)
                .param("most", most)
                .query(Rows::person)
                .list();
    }

    /** Whoever is planned on a day for the post or for one of the rank or higher. */
    public List<Person> planned(String postId, int rankNo, LocalDate on) {
        return planned(PLANNED, postId, rankNo, on).query(Rows::person).list();
    }

    /** As {@link #planned(String, int, LocalDate)}, but only who holds a post in one of the units. */
    public List<Person> plannedWithin(Collection<String> unitIds, String postId, int rankNo, LocalDate on) {
        return planned(PLANNED + " and" + IN_POST + " and o.unit_id in (:units))", postId, rankNo, on)
                .param("units", unitIds)
                .query(Rows::person)
                .list();
    }

    private JdbcClient.StatementSpec planned(String sql, String postId, int rankNo, LocalDate on) {
        return jdbc.sql(sql + " order by p.sort_key, p.person_id")
                .param("post", postId)
                .param("rankNo", rankNo)
                .param("on", on)
                .param("thisYear", "%04d".formatted(on.getYear()));
    }
}
