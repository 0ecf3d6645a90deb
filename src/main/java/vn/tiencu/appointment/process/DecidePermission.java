package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.PERMISSION_GRANTED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The competent authority answers the request for permission within 15 working days (NĐ 170/2025, Điều 33.1b). */
@Component
class DecidePermission extends CaseAct<DecidePermission.Form> {

    private final Appointments appointments;
    private final Exceptions exceptions;
    private final Journal journal;
    private final WorkingCalendar calendar;
    private final CaseTerms terms;
    private final CasePapers papers;
    private final Checks checks;
    private final Shown shown;

    DecidePermission(
            Appointments appointments,
            Exceptions exceptions,
            Journal journal,
            WorkingCalendar calendar,
            CaseTerms terms,
            CasePapers papers,
            Checks checks,
            Shown shown) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_DecidePermission");
        this.appointments = appointments;
        this.exceptions = exceptions;
        this.journal = journal;
        this.calendar = calendar;
        this.terms = terms;
        this.papers = papers;
        this.checks = checks;
        this.shown = shown;
    }

    enum Outcome {
        AGREED,
        REFUSED
    }

    /** The written answer; the reason of an exception where the nominee needs one. */
    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content,
            @Nullable @Size(max = 4000) String overrideReason) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("permissionPaperId", papers.permissionRequestId(about));
        form.put("verdict", shown.shown(shown.verdict(about, about.nomineeId())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.doneOn("documentDate", form.documentDate(), about.startedOn());
        boolean agreed = form.outcome() == Outcome.AGREED;
        if (agreed) {
            exceptions.settle(about, about.nomineeId(), form.overrideReason(), form.documentDate());
            Term term = terms.of(AppointmentProcess.MAIN.key(), task.caseNumber(), "StartEvent_PersonnelOverdue");
            appointments.permitted(
                    task.caseNumber(),
                    form.documentDate(),
                    calendar.deadline(form.documentDate(), term).due());
        }
        papers.permissionAnswer(about, agreed, form.documentDate(), form.content(), caller);
        journal.add(
                task, about.parties().decider(), caller, form.outcome().name(), form.documentDate(), form.content());
        return PERMISSION_GRANTED.with(agreed);
    }
}
