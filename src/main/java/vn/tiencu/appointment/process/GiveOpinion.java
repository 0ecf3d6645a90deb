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
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** A consulted body answers in writing (Hướng dẫn 45-HD/BTCTW, III.2). */
@Component
class GiveOpinion extends CaseAct<GiveOpinion.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final Opinions opinions;
    private final CasePapers papers;

    GiveOpinion(
            Appointments appointments,
            Journal journal,
            Checks checks,
            Shown shown,
            Opinions opinions,
            CasePapers papers) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_GiveOpinion");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.opinions = opinions;
        this.papers = papers;
    }

    enum Opinion {
        AGREE,
        AGREE_WITH_CONDITIONS,
        DISAGREE,
        NO_COMMENT
    }

    /** Each of these tasks is given to exactly one body. */
    /** The answer as the letter has it. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull Opinion opinion,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put("bodyName", shown.bodyName(body(task)));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.afterPermission("documentDate", form.documentDate(), about);
        String body = body(task);
        opinions.answer(
                task.caseNumber(), body, form.documentDate(), form.opinion().name(), form.content());
        papers.opinionAnswer(about, body, form.opinion().name(), form.documentDate(), form.content(), caller);
        journal.add(task, body, caller, form.opinion().name(), form.documentDate(), form.content());
        return Map.of();
    }
}
