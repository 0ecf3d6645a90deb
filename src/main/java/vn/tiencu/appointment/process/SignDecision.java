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
import vn.tiencu.kernel.Message;

/** The issuing authority signs; the draft names the signer and the day it takes effect (NĐ 30/2020, Điều 13). */
@Component
class SignDecision extends CaseAct<SignDecision.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final CasePapers papers;
    private final LastLook lastLook;

    SignDecision(
            Appointments appointments,
            Journal journal,
            Checks checks,
            Shown shown,
            CasePapers papers,
            LastLook lastLook) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_SignDecision");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.papers = papers;
        this.lastLook = lastLook;
    }

    /** Day of signature and first day in the post. */
    record Form(@NotNull LocalDate signedOn, @NotNull LocalDate effectiveFrom) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put("collective", about.parties().collective());
        form.put("issuerName", shown.bodyName(about.parties().issuer()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        var signer = checks.leader(about.parties().issuer(), caller);
        checks.afterPermission("signedOn", form.signedOn(), about);
        if (form.effectiveFrom().isBefore(form.signedOn())) {
            throw Checks.refused(
                    "effectBeforeSignature",
                    "effectiveFrom",
                    Message.of("appointment.effectBeforeSignature", form.signedOn()));
        }
        lastLook.before(about);
        appointments.signed(task.caseNumber(), form.signedOn(), form.effectiveFrom(), signer.personId());
        appointments.decisionPaper(
                task.caseNumber(), papers.decisionDraft(appointments.get(task.caseNumber()), signer, caller));
        journal.add(task, about.parties().issuer(), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }
}
