package vn.tiencu.appointment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The appraising body reports on standards, procedure and opinions; an objection goes up with all opinions, it does not end the case (Hướng dẫn 45-HD/BTCTW, III.2). */
@Component
class Appraise extends CaseAct<Appraise.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;
    private final Opinions opinions;
    private final Candidates candidates;
    private final CasePapers papers;

    Appraise(
            Appointments appointments,
            Journal journal,
            Checks checks,
            Shown shown,
            Opinions opinions,
            Candidates candidates,
            CasePapers papers) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_Appraise");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
        this.opinions = opinions;
        this.candidates = candidates;
        this.papers = papers;
    }

    enum Conclusion {
        PROPOSE,
        OBJECT
    }

    /** The conclusion of the report. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull Conclusion conclusion,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put("verdict", shown.shown(shown.verdict(about, about.selected())));
        form.put("opinions", shown.opinions(opinions.of(task.caseNumber())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.afterPermission("documentDate", form.documentDate(), about);
        papers.appraisalReport(about, form.conclusion().name(), form.documentDate(), form.content(), caller);
        candidates.put(task.caseNumber(), Stage.DECISION, List.of(about.selected()));
        appointments.moveTo(task.caseNumber(), Stage.DECISION);
        journal.add(
                task,
                about.parties().appraiser(),
                caller,
                form.conclusion().name(),
                form.documentDate(),
                form.content());
        return Map.of();
    }
}
