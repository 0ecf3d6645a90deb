package vn.tiencu.training.classes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.training.classes.Quality;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;

/** The people of all classes. */
@Repository
public class Trainees {

    private final JdbcClient jdbc;

    Trainees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Trainee> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM training_trainee WHERE case_number = ? ORDER BY unit_id, person_id")
                .param(caseNumber)
                .query(Trainees::read)
                .list();
    }

    /** Those whom one body sends and rates. */
    public List<Trainee> under(String caseNumber, String superior) {
        return of(caseNumber).stream()
                .filter(each -> each.superior().equals(superior))
                .toList();
    }

    public void add(Trainee added) {
        jdbc.sql("INSERT INTO training_trainee (case_number, line_id, person_id, unit_id, superior_body, status)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        added.caseNumber(),
                        added.lineId(),
                        added.personId(),
                        added.unitId(),
                        added.superior(),
                        added.status().name())
                .update();
    }

    public void sent(Trainee about, String decisionNumber, LocalDate on) {
        set(about, "status = 'SENT', decision_number = ?, decided_on = ?", decisionNumber, on);
    }

    public void notSent(Trainee about, LocalDate on, String reason) {
        set(about, "status = 'NOT_SENT', decided_on = ?, not_sent_reason = ?", on, reason);
    }

    /** What was attended; whoever dropped out is no longer a trainee. */
    public void attended(Trainee about, int periods, boolean droppedOut) {
        String status = droppedOut ? Status.DROPPED_OUT.name() : Status.SENT.name();
        set(about, "status = ?, periods_attended = ?", status, periods);
    }

    public void result(Trainee about, boolean completed, Trainee.Result result) {
        set(
                about,
                "status = ?, grade = ?, certificate = ?, result_on = ?",
                completed ? Status.COMPLETED.name() : Status.NOT_COMPLETED.name(),
                result.grade(),
                result.certificate(),
                result.on());
    }

    public void effect(Trainee about, Trainee.Effect effect) {
        set(
                about,
                "effect = ?, effect_remark = ?, effect_on = ?",
                effect.rating().name(),
                effect.remark(),
                effect.on());
    }

    private void set(Trainee about, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(about.caseNumber());
        all.add(about.lineId());
        jdbc.sql("UPDATE training_trainee SET " + assignments + " WHERE case_number = ? AND line_id = ?")
                .params(all)
                .update();
    }

    private static Trainee read(ResultSet row, int index) throws SQLException {
        int periods = row.getInt("periods_attended");
        return new Trainee(
                row.getString("case_number"),
                row.getString("line_id"),
                row.getString("person_id"),
                row.getString("unit_id"),
                row.getString("superior_body"),
                Status.valueOf(row.getString("status")),
                sending(row),
                row.getObject("periods_attended") == null ? null : periods,
                result(row),
                effect(row));
    }

    private static Trainee.@Nullable Sending sending(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("decided_on", LocalDate.class);
        return on == null
                ? null
                : new Trainee.Sending(
                        row.getString("decision_number"), on, Objects.toString(row.getString("not_sent_reason"), ""));
    }

    private static Trainee.@Nullable Result result(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("result_on", LocalDate.class);
        return on == null ? null : new Trainee.Result(row.getString("grade"), row.getString("certificate"), on);
    }

    private static Trainee.@Nullable Effect effect(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("effect_on", LocalDate.class);
        return on == null
                ? null
                : new Trainee.Effect(Quality.valueOf(row.getString("effect")), row.getString("effect_remark"), on);
    }
}
