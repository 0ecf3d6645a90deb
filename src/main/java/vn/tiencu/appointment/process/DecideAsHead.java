package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.APPOINTED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The head of the agency decides where the decentralisation table names the head (NĐ 170/2025, Điều 33.2đ, last sentence). */
@Component
class DecideAsHead extends CaseAct<DecideAsHead.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final Opinions opinions;
    private final Exceptions exceptions;

    DecideAsHead(
            Appointments appointments,
            Journal journal,
            Checks checks,
            Shown shown,
            Opinions opinions,
            Exceptions exceptions) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_DecideAsHead");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.opinions = opinions;
        this.exceptions = exceptions;
    }

    enum Outcome {
        APPOINT,
        REFUSE
    }

    /** The decision and its reason; the reason of an exception where one is needed. */
    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content,
            @Nullable @Size(max = 4000) String overrideReason) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put("verdict", shown.shown(shown.verdict(about, about.selected())));
        form.put("opinions", shown.opinions(opinions.of(task.caseNumber())));
        journal.last(task.caseNumber(), "UserTask_Appraise")
                .ifPresent(report ->
                        form.put("appraisal", Map.of("conclusion", report.outcome(), "content", report.content())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.head(about.parties().decider(), caller);
        checks.afterPermission("documentDate", form.documentDate(), about);
        boolean appointed = form.outcome() == Outcome.APPOINT;
        if (appointed) {
            exceptions.settle(about, about.selected(), form.overrideReason(), form.documentDate());
            appointments.moveTo(task.caseNumber(), Stage.SIGNATURE);
        }
        journal.add(
                task, about.parties().decider(), caller, form.outcome().name(), form.documentDate(), form.content());
        return APPOINTED.with(appointed);
    }
}
