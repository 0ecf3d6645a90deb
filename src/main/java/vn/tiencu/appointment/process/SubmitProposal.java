package vn.tiencu.appointment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The head of the agency signs the proposal to the deciding authority (NĐ 170/2025, Điều 35.1). */
@Component
class SubmitProposal extends CaseAct<SubmitProposal.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final CasePapers papers;

    SubmitProposal(Appointments appointments, Journal journal, Checks checks, Shown shown, CasePapers papers) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_SubmitProposal");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.papers = papers;
    }

    /** The proposal as it is submitted. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put("verdict", shown.shown(shown.verdict(about, about.selected())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.leader(about.parties().proposer(), caller);
        checks.afterPermission("documentDate", form.documentDate(), about);
        papers.proposal(about, form.documentDate(), form.content(), caller);
        journal.add(task, about.parties().proposer(), caller, "SUBMITTED", form.documentDate(), form.content());
        return Map.of();
    }
}
