package vn.tiencu.cockpit.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases of all rooms as the board keeps them. */
@Repository
public class BoardCases {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BoardCases(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public Optional<CaseRow> find(String caseNumber) {
        return jdbc.sql("SELECT " + CaseRow.COLUMNS + " FROM board_case c WHERE c.case_number = ?")
                .param(caseNumber)
                .query(CaseRow::read)
                .optional();
    }

    /** Those of these numbers that the board has. */
    public Set<String> known(Collection<String> caseNumbers) {
        return Set.copyOf(jdbc.sql("SELECT case_number FROM board_case WHERE case_number IN (:numbers)")
                .param("numbers", caseNumbers)
                .query(String.class)
                .list());
    }

    public void add(CaseRow added) {
        jdbc.sql(
                        "INSERT INTO board_case (case_number, process, lead_body, unit_id, post_id, case_year, begun_on, ended_on,"
                                + " outcome, outcome_name, open_steps, late_steps, next_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        added.number(),
                        added.process(),
                        added.leadBody(),
                        added.unitId(),
                        added.postId(),
                        added.year(),
                        added.begunOn(),
                        added.endedOn(),
                        added.outcome(),
                        added.outcomeName(),
                        added.openSteps(),
                        added.lateSteps(),
                        added.nextDue()))
                .update();
    }

    /** What the case is about, as its room says now. */
    public void about(String caseNumber, String leadBody, @Nullable String unitId, @Nullable String postId, int year) {
        jdbc.sql("UPDATE board_case SET lead_body = ?, unit_id = ?, post_id = ?, case_year = ? WHERE case_number = ?")
                .params(Arrays.asList(leadBody, unitId, postId, year, caseNumber))
                .update();
    }

    /** The end that it came to. */
    public void outcome(String caseNumber, String outcome, String name) {
        jdbc.sql("UPDATE board_case SET outcome = ?, outcome_name = ? WHERE case_number = ?")
                .params(outcome, name, caseNumber)
                .update();
    }

    /** It runs no more; a case that was taken out has no outcome. */
    public void ended(String caseNumber, LocalDate on) {
        jdbc.sql("UPDATE board_case SET ended_on = ? WHERE case_number = ?")
                .params(on, caseNumber)
                .update();
    }

    /** Counts the steps of cases anew. */
    public void recount(Collection<String> caseNumbers) {
        template.batchUpdate(
                "UPDATE board_case SET open_steps = (SELECT COUNT(*) FROM board_step s WHERE s.case_number ="
                        + " board_case.case_number AND s.how = 'OPEN'), late_steps = (SELECT COUNT(*) FROM board_step s WHERE"
                        + " s.case_number = board_case.case_number AND s.late), next_due = (SELECT MIN(s.due_on) FROM board_step s"
                        + " WHERE s.case_number = board_case.case_number AND s.how = 'OPEN') WHERE case_number = ?",
                caseNumbers.stream().map(each -> new Object[] {each}).toList());
    }

    /** People whom cases are about, by case. */
    public Map<String, Set<String>> people(Collection<String> caseNumbers) {
        Map<String, Set<String>> people = new HashMap<>();
        if (!caseNumbers.isEmpty()) {
            jdbc.sql("SELECT case_number, person_id FROM board_case_person WHERE case_number IN (:numbers)")
                    .param("numbers", caseNumbers)
                    .query(row -> {
                        people.computeIfAbsent(row.getString(1), number -> new TreeSet<>())
                                .add(row.getString(2));
                    });
        }
        return people;
    }

    public void addPeople(String caseNumber, Collection<String> personIds) {
        template.batchUpdate(
                "INSERT INTO board_case_person (case_number, person_id) VALUES (?, ?)",
                personIds.stream().map(each -> new Object[] {caseNumber, each}).toList());
    }

    public void removePeople(String caseNumber, Collection<String> personIds) {
        template.batchUpdate(
                "DELETE FROM board_case_person WHERE case_number = ? AND person_id = ?",
                personIds.stream().map(each -> new Object[] {caseNumber, each}).toList());
    }

    /** Notes that a body has a part in a case; to note it again changes nothing. */
    public void takesPart(String caseNumber, String body) {
        boolean noted = jdbc.sql("SELECT COUNT(*) FROM board_case_body WHERE case_number = ? AND body_key = ?")
                        .params(caseNumber, body)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!noted) {
            jdbc.sql("INSERT INTO board_case_body (case_number, body_key, begun_on)"
                            + " SELECT case_number, ?, begun_on FROM board_case WHERE case_number = ?")
                    .params(body, caseNumber)
                    .update();
        }
    }

    /** Whether one of the bodies has a part in a case. */
    public boolean hasPart(String caseNumber, Collection<String> bodies) {
        return !bodies.isEmpty()
                && jdbc.sql(
                                        "SELECT COUNT(*) FROM board_case_body WHERE case_number = :number AND body_key IN (:bodies)")
                                .param("number", caseNumber)
                                .param("bodies", bodies)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Takes a case out of the board, before it is taken over anew. */
    public void forget(String caseNumber) {
        List.of("board_case_person", "board_case_body", "board_step", "board_case")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE case_number = ?")
                        .param(caseNumber)
                        .update());
    }
}
