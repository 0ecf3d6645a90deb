package vn.tiencu.training.classes.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.TrainingClass;

/** The class is over: who attended how much, and who left it before its end. */
@Component
class RecordAttendance extends ClassAct<RecordAttendance.Form> {

    private static final Set<Cause> WHILE_STUDYING =
            EnumSet.of(Cause.DROPPED_OUT, Cause.LEFT_DURING, Cause.DISMISSED_DURING);
    private final DepartureRegister register;

    RecordAttendance(ClassOffice office, DepartureRegister register) {
        super(Form.class, "UserTask_RecordAttendance", office);
        this.register = register;
    }

    /** One entry for each trainee who was sent. */
    record Form(@NotNull @Valid List<Attended> attended) {}

    /**
     * What one trainee attended.
     *
     * @param left null for whoever stayed until the end
     */
    record Attended(
            @NotBlank String lineId,
            @NotNull @Min(0) Integer periods,
            @Nullable Cause left,
            @Nullable LocalDate leftOn,
            @Nullable @Size(max = 2000) String note) {}

    @Override
    List<Trainee> concerned(TaskView task) {
        return office.trainees().of(task.caseNumber()).stream()
                .filter(each -> each.status() == Status.SENT)
                .toList();
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingClass about = about(task);
        List<Trainee> sent = concerned(task);
        office.checks()
                .notBefore("attended", office.checks().today(), about.called().endsOn());
        office.checks()
                .eachOnce(
                        "attended",
                        form.attended().stream().map(Attended::lineId).toList(),
                        lines(sent));
        form.attended().forEach(each -> record(about, in(sent, each.lineId()), each, caller));
        silent(task, about);
        office.journal()
                .add(task, about.organiser(), caller, "ATTENDED", about.called().endsOn(), "");
        return Map.of();
    }

    private void record(TrainingClass about, Trainee trainee, Attended attended, Caller by) {
        if (about.periods() > 0 && attended.periods() > about.periods()) {
            throw SigningChecks.refused(
                    "tooManyPeriods",
                    "attended",
                    Message.of("training.classes.tooManyPeriods", attended.periods(), about.periods()));
        }
        office.trainees().attended(trainee, attended.periods(), attended.left() != null);
        if (attended.left() != null) {
            LocalDate on = left(about, attended);
            register.enter(about, trainee, attended.left(), on, Objects.requireNonNullElse(attended.note(), ""), by);
        }
    }

    private LocalDate left(TrainingClass about, Attended attended) {
        LocalDate on = attended.leftOn();
        if (on == null || attended.left() == null || !WHILE_STUDYING.contains(attended.left())) {
            throw SigningChecks.refused(
                    "departureIncomplete", "attended", Message.of("training.classes.departureIncomplete"));
        }
        office.checks().doneOn("attended", on, about.called().beginsOn());
        return on;
    }

    /** A superior that stayed silent until the end has not sent its people. */
    private void silent(TaskView task, TrainingClass about) {
        office.trainees().of(task.caseNumber()).stream()
                .filter(each -> each.status() == Status.CALLED)
                .forEach(each -> office.trainees().notSent(each, about.called().endsOn(), ""));
    }
}
