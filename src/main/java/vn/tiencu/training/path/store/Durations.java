package vn.tiencu.training.path.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.training.path.PathStep;
import vn.tiencu.training.path.Spell;

/** The house's own history: how long each body took for each step. */
@Repository
public class Durations {

    private final JdbcClient jdbc;

    Durations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that is known, oldest plan first. */
    public List<Spell> all() {
        return jdbc.sql("SELECT plan_year, element, body_key, began_on, ended_on, working_days, answered, source"
                        + " FROM training_duration ORDER BY plan_year, began_on, duration_id")
                .query((row, index) -> new Spell(
                        row.getInt(1),
                        PathStep.ofElement(row.getString(2)).orElseThrow(),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getInt(6),
                        row.getBoolean(7),
                        row.getString(8)))
                .list();
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM training_duration")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Keeps one spell under an id that nothing else has. */
    public void add(String id, Spell spell) {
        jdbc.sql("INSERT INTO training_duration (duration_id, plan_year, element, body_key, began_on, ended_on,"
                        + " working_days, answered, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        spell.planYear(),
                        spell.step().element(),
                        spell.body(),
                        spell.began(),
                        spell.ended(),
                        spell.workingDays(),
                        spell.answered(),
                        spell.source())
                .update();
    }
}
