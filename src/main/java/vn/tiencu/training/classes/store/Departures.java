package vn.tiencu.training.classes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.training.classes.Departure;

/** The register of drop-outs and leavers. */
@Repository
public class Departures {

    private final JdbcClient jdbc;
    private final HouseClock clock;

    Departures(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(Departure added) {
        jdbc.sql("INSERT INTO training_departure (departure_id, person_id, unit_id, class_number, line_id, cause,"
                        + " happened_on, note, recorded_by, recorded_at, compensation)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        added.id(),
                        added.personId(),
                        added.unitId(),
                        added.classNumber(),
                        added.lineId(),
                        added.cause().name(),
                        added.happenedOn(),
                        added.note(),
                        added.recordedBy(),
                        Timestamp.from(clock.now()),
                        added.compensation()))
                .update();
    }

    public void followedUp(String id, String compensation) {
        jdbc.sql("UPDATE training_departure SET compensation = ? WHERE departure_id = ?")
                .params(compensation, id)
                .update();
    }

    public Optional<Departure> find(String id) {
        return jdbc.sql("SELECT * FROM training_departure WHERE departure_id = ?")
                .param(id)
                .query(Departures::read)
                .optional();
    }

    public List<Departure> ofClass(String classNumber) {
        return jdbc.sql("SELECT * FROM training_departure WHERE class_number = ? ORDER BY happened_on, departure_id")
                .param(classNumber)
                .query(Departures::read)
                .list();
    }

    /** Entries of a span of days, both ends included, the latest first. */
    public List<Departure> between(LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT * FROM training_departure WHERE happened_on >= ? AND happened_on <= ?"
                        + " ORDER BY happened_on DESC, departure_id")
                .params(from, to)
                .query(Departures::read)
                .list();
    }

    private static Departure read(ResultSet row, int index) throws SQLException {
        return new Departure(
                row.getString("departure_id"),
                row.getString("person_id"),
                row.getString("unit_id"),
                row.getString("class_number"),
                row.getString("line_id"),
                Departure.Cause.valueOf(row.getString("cause")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getString("compensation"));
    }
}
