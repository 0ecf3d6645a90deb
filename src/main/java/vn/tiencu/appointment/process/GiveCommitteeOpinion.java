package vn.tiencu.appointment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** The party committee of the agency gives its opinion in writing before step 5 (NĐ 170/2025, Điều 33.2đ). */
@Component
class GiveCommitteeOpinion extends CaseAct<GiveCommitteeOpinion.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final Candidates candidates;
    private final CasePapers papers;

    GiveCommitteeOpinion(
            Appointments appointments,
            Journal journal,
            Checks checks,
            Shown shown,
            Candidates candidates,
            CasePapers papers) {
        super(AppointmentProcess.FIVE_STEPS, Form.class, "UserTask_GiveCommitteeOpinion");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.candidates = candidates;
        this.papers = papers;
    }

    enum Outcome {
        AGREED,
        OBJECTED
    }

    /** The opinion as the letter has it. */
    record Form(
            @NotNull LocalDate documentDate,
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
        checks.afterPermission("documentDate", form.documentDate(), about);
        papers.committeeOpinion(about, form.outcome().name(), form.documentDate(), form.content(), caller);
        journal.add(
                task, about.parties().committee(), caller, form.outcome().name(), form.documentDate(), form.content());
        return Map.of();
    }
}
