package vn.tiencu.appointment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** Two candidates have exactly half each at step 5: the head chooses and reports all differing opinions (NĐ 170/2025, Điều 33.2đ). */
@Component
class ChooseAtTie extends CaseAct<ChooseAtTie.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final Candidates candidates;

    ChooseAtTie(Appointments appointments, Journal journal, Checks checks, Shown shown, Candidates candidates) {
        super(AppointmentProcess.FIVE_STEPS, Form.class, "UserTask_ChooseAtTie");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.candidates = candidates;
    }

    /** The choice, and every differing opinion for the report. */
    record Form(
            @NotBlank String personId,
            @NotBlank @Size(max = 4000) String opinions) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("candidates", shown.people(candidates.of(task.caseNumber(), Stage.DOSSIER)));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.head(about.leadership(), caller);
        checks.onList("personId", List.of(form.personId()), candidates.of(task.caseNumber(), Stage.DOSSIER));
        appointments.select(task.caseNumber(), form.personId());
        journal.add(task, about.leadership(), caller, "CHOSEN", null, form.opinions());
        return Map.of();
    }
}
