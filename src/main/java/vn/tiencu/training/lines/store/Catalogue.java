package vn.tiencu.training.lines.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.needs.Programme;

/** The programmes that a line may name, as lines need them. */
@Repository
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All programmes by key, in the order of their subjects. */
    public Map<String, Programme> all() {
        Map<String, Programme> all = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM training_programme ORDER BY subject, programme")
                .query(Catalogue::read)
                .list()
                .forEach(each -> all.put(each.key(), each));
        return all;
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
