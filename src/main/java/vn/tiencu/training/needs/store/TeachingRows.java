package vn.tiencu.training.needs.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Periods that leaders taught in courses for civil servants (NĐ 171/2025, Điều 3.4). */
@Repository
public class TeachingRows {

    private final JdbcClient jdbc;

    TeachingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM training_teaching")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    public void add(String personId, LocalDate on, String programme, int periods, @Nullable String document) {
        jdbc.sql("INSERT INTO training_teaching (person_id, taught_on, programme, periods, document_number)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(personId, on, programme, periods, document))
                .update();
    }

    /** Periods taught from one day to another, for those of the people who taught. */
    public Map<String, Integer> periods(Collection<String> personIds, LocalDate from, LocalDate to) {
        Map<String, Integer> taught = new HashMap<>();
        if (!personIds.isEmpty()) {
            jdbc.sql("SELECT person_id, SUM(periods) FROM training_teaching WHERE person_id IN (:people)"
                            + " AND taught_on >= :begun AND taught_on <= :ended GROUP BY person_id")
                    .param("people", personIds)
                    .param("begun", from)
                    .param("ended", to)
                    .query(row -> {
                        taught.put(row.getString(1), row.getInt(2));
                    });
        }
        return taught;
    }
}
