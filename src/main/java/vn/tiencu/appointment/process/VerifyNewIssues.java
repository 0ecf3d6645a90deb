package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.ISSUES_SETTLED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** New issues about the candidates are verified and concluded before step 5; one that stays open stops the case (NĐ 170/2025, Điều 33.2đ). */
@Component
class VerifyNewIssues extends CaseAct<VerifyNewIssues.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Shown shown;
    private final Candidates candidates;

    VerifyNewIssues(Appointments appointments, Journal journal, Shown shown, Candidates candidates) {
        super(AppointmentProcess.FIVE_STEPS, Form.class, "UserTask_VerifyNewIssues");
        this.appointments = appointments;
        this.journal = journal;
        this.shown = shown;
        this.candidates = candidates;
    }

    enum Outcome {
        NONE,
        RESOLVED,
        UNRESOLVED
    }

    /** What was found. */
    record Form(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("candidates", shown.people(candidates.of(task.caseNumber(), Stage.STEP_5)));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        journal.add(task, about.parties().personnel(), caller, form.outcome().name(), null, form.content());
        return ISSUES_SETTLED.with(form.outcome() != Outcome.UNRESOLVED);
    }
}
