package vn.tiencu.appointment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.appointment.Stage;

/** Who is on the list of which step, and whose case the competent body let go on by way of exception. */
@Repository
public class Candidates {

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People on the list that a step votes on. */
    public List<String> of(String caseNumber, Stage step) {
        return jdbc.sql(
                        "SELECT person_id FROM appointment_candidate WHERE case_number = ? AND step = ? ORDER BY person_id")
                .params(caseNumber, step.name())
                .query(String.class)
                .list();
    }

    /** Everyone who was on any list. */
    public List<String> all(String caseNumber) {
        return jdbc.sql("SELECT DISTINCT person_id FROM appointment_candidate WHERE case_number = ? ORDER BY person_id")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    public void put(String caseNumber, Stage step, List<String> people) {
        jdbc.sql("DELETE FROM appointment_candidate WHERE case_number = ? AND step = ?")
                .params(caseNumber, step.name())
                .update();
        people.forEach(
                person -> jdbc.sql("INSERT INTO appointment_candidate (case_number, step, person_id) VALUES (?, ?, ?)")
                        .params(caseNumber, step.name(), person)
                        .update());
    }

    /** The recorded reason of an exception for a person, if there is one. */
    public Optional<String> override(String caseNumber, String personId) {
        return jdbc.sql("SELECT reason FROM appointment_override WHERE case_number = ? AND person_id = ?")
                .params(caseNumber, personId)
                .query(String.class)
                .optional();
    }

    public void addOverride(String caseNumber, String personId, String body, String reason, LocalDate on) {
        if (override(caseNumber, personId).isEmpty()) {
            jdbc.sql("INSERT INTO appointment_override (case_number, person_id, body_key, reason, decided_on)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(caseNumber, personId, body, reason, on)
                    .update();
        }
    }
}
