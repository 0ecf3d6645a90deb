package vn.tiencu.training.classes.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.classes.ClassPapers;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.TrainingClass;

/** The organiser calls the trainees: when, where, who (NĐ 171/2025, Điều 23). */
@Component
class CallTrainees extends ClassAct<CallTrainees.Form> {

    private final ClassPapers papers;

    CallTrainees(ClassOffice office, ClassPapers papers) {
        super(Form.class, "UserTask_CallTrainees", office);
        this.papers = papers;
    }

    /** What the notice says. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotBlank @Size(max = 300) String place,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    List<Trainee> concerned(TaskView task) {
        return office.trainees().of(task.caseNumber());
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingClass about = about(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.openedOn());
        office.checks().notBefore("beginsOn", form.beginsOn(), form.documentDate());
        office.checks().notBefore("endsOn", form.endsOn(), form.beginsOn());
        office.runs()
                .called(
                        task.caseNumber(),
                        new TrainingClass.Call(form.documentDate(), form.beginsOn(), form.endsOn(), form.place()));
        papers.call(about(task), concerned(task), form.documentDate(), form.content(), caller);
        office.journal().add(task, about.organiser(), caller, "CALLED", form.documentDate(), form.content());
        return Map.of();
    }
}
