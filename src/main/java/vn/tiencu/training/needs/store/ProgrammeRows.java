package vn.tiencu.training.needs.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.needs.Programme;

/** The catalogue of programmes. */
@Repository
public class ProgrammeRows {

    private static final String COLUMNS = "programme, name, name_en, subject, form, weeks, periods, organiser_body,"
            + " least_seats, most_seats, cost_per_person, cost_per_class, funding, citation";
    private final JdbcClient jdbc;

    ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Programme> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM training_programme ORDER BY subject, programme")
                .query(ProgrammeRows::read)
                .list();
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }

    public void add(Programme each) {
        jdbc.sql("INSERT INTO training_programme (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        each.key(),
                        each.name(),
                        each.nameEn(),
                        each.subject(),
                        each.form(),
                        each.weeks(),
                        each.periods(),
                        each.organiser(),
                        each.leastSeats(),
                        each.mostSeats(),
                        each.costPerPerson(),
                        each.costPerClass(),
                        each.funding().name(),
                        each.citation())
                .update();
    }

    private static Programme read(ResultSet row, int index) throws SQLException {
        return new Programme(
                row.getString("programme"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("subject"),
                row.getString("form"),
                row.getInt("weeks"),
                row.getInt("periods"),
                row.getString("organiser_body"),
                row.getInt("least_seats"),
                row.getInt("most_seats"),
                row.getLong("cost_per_person"),
                row.getLong("cost_per_class"),
                Funding.valueOf(row.getString("funding")),
                row.getString("citation"));
    }
}
