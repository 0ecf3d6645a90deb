package vn.tiencu.appointment.process;

import jakarta.validation.constraints.NotNull;
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

/** The clerk enters the signed decision in the register, which gives its number, by the next working day (NĐ 30/2020, Điều 15 and 18). */
@Component
class IssueNumber extends CaseAct<IssueNumber.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final CasePapers papers;

    IssueNumber(Appointments appointments, Journal journal, Checks checks, Shown shown, CasePapers papers) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_IssueNumber");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.papers = papers;
    }

    /** Day of entry. */
    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put("draftPaperId", about.decision().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.doneOn("issuedOn", form.issuedOn(), about.decision().signedOn());
        String number = papers.issueDecision(about, form.issuedOn(), caller);
        appointments.numbered(task.caseNumber(), number, form.issuedOn());
        journal.add(task, about.parties().clerk(), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
