package vn.tiencu.training.classes.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a class needs to know of its programme. */
@Repository
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A programme as the catalogue has it today.
     *
     * @param subject one of the contents of NĐ 171/2025, Điều 14, or POSTGRADUATE
     * @param periods hours of forty-five minutes
     */
    public record Entry(String name, String subject, int periods) {}

    public Optional<Entry> find(String programme) {
        return jdbc.sql("SELECT name, subject, periods FROM training_programme WHERE programme = ?")
                .param(programme)
                .query((row, index) -> new Entry(row.getString(1), row.getString(2), row.getInt(3)))
                .optional();
    }
}
