package vn.tiencu.training.classes.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.classes.Quality;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.TrainingClass.Stage;

/** All classes that were opened. */
@Repository
public class ClassRuns {

    private final JdbcClient jdbc;

    ClassRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TrainingClass> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM training_class_case WHERE case_number = ?")
                .param(caseNumber)
                .query(ClassRow::read)
                .optional();
    }

    /** The class, or a refusal (404) when there is none. */
    public TrainingClass get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("training.classes.unknown", caseNumber)));
    }

    /** The run of a class that is open or was finished; a cancelled one may be opened again. */
    public Optional<String> open(String classId) {
        return jdbc.sql("SELECT case_number FROM training_class_case WHERE open_guard = ?")
                .param(classId)
                .query(String.class)
                .optional();
    }

    /** Classes after a number, newest first. */
    public List<TrainingClass> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM training_class_case WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(ClassRow::read)
                .list();
    }

    public List<TrainingClass> ofPlan(String planNumber) {
        return jdbc.sql("SELECT * FROM training_class_case WHERE plan_number = ? ORDER BY case_number")
                .param(planNumber)
                .query(ClassRow::read)
                .list();
    }

    public void add(TrainingClass added) {
        jdbc.sql(
                        "INSERT INTO training_class_case (case_number, class_id, plan_number, programme, programme_name, serial_no,"
                                + " periods, organiser_body, drafter_body, opened_by, opened_on, stage, cost, open_guard)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(ClassRow.values(added))
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void called(String caseNumber, TrainingClass.Call call) {
        set(
                caseNumber,
                "stage = 'SENDING', called_on = ?, begins_on = ?, ends_on = ?, place = ?",
                call.calledOn(),
                call.beginsOn(),
                call.endsOn(),
                call.place());
    }

    /** Results are in; the effect is rated from a day on. */
    public void finished(String caseNumber, LocalDate resultsOn, LocalDate effectDue, long cost) {
        set(caseNumber, "stage = 'EFFECT', results_on = ?, effect_due = ?, cost = ?", resultsOn, effectDue, cost);
    }

    public void mark(String caseNumber, Map<Quality.Part, Quality> marks) {
        marks.forEach((part, quality) -> jdbc.sql(
                        "INSERT INTO training_class_mark (case_number, part, quality) VALUES (?, ?, ?)")
                .params(caseNumber, part.name(), quality.name())
                .update());
    }

    public Map<Quality.Part, Quality> marks(String caseNumber) {
        Map<Quality.Part, Quality> marks = new EnumMap<>(Quality.Part.class);
        jdbc.sql("SELECT part, quality FROM training_class_mark WHERE case_number = ?")
                .param(caseNumber)
                .query(row -> {
                    marks.put(Quality.Part.valueOf(row.getString(1)), Quality.valueOf(row.getString(2)));
                });
        return marks;
    }

    /** The reason that the end will carry. */
    public void stopping(String caseNumber, String reason) {
        set(caseNumber, "end_reason = ?", reason.substring(0, Math.min(reason.length(), 300)));
    }

    /** Closes a class with its named end; a cancelled one may be opened anew. */
    public void ended(String caseNumber, String element, String reason, boolean again, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = COALESCE(end_reason, ?), ended_at = ?,"
                        + " open_guard = CASE WHEN ? THEN NULL ELSE open_guard END",
                element,
                reason,
                Timestamp.from(at),
                again);
    }

    private void set(String caseNumber, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE training_class_case SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }
}
