package vn.tiencu.training.classes.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.classes.ClassPapers;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.TrainingClass;

/** The leadership of a unit decides whom of its people it sends; whoever does not go has a reason (NĐ 171/2025, Điều 38.3). */
@Component
class SendTrainees extends ClassAct<SendTrainees.Form> {

    private final ClassPapers papers;

    SendTrainees(ClassOffice office, ClassPapers papers) {
        super(Form.class, "UserTask_SendTrainees", office);
        this.papers = papers;
    }

    /** Lines of those who go, and of those who do not with the reason. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull List<@NotBlank String> sent,
            @NotNull @Valid List<NotSent> notSent) {}

    /** Somebody who does not go. */
    record NotSent(
            @NotBlank String lineId,
            @NotBlank @Size(max = 1000) String reason) {}

    @Override
    List<Trainee> concerned(TaskView task) {
        return office.trainees().under(task.caseNumber(), body(task));
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingClass about = about(task);
        List<Trainee> own = concerned(task);
        office.checks()
                .doneOn("documentDate", form.documentDate(), about.called().calledOn());
        var signer = office.checks().leader(body(task), caller);
        List<String> named = Stream.concat(
                        form.sent().stream(), form.notSent().stream().map(NotSent::lineId))
                .toList();
        office.checks().eachOnce("sent", named, lines(own));
        form.notSent()
                .forEach(each -> office.trainees().notSent(in(own, each.lineId()), form.documentDate(), each.reason()));
        if (!form.sent().isEmpty()) {
            List<Trainee> going =
                    form.sent().stream().map(each -> in(own, each)).toList();
            String number = papers.sendingDecision(about, body(task), going, signer, form.documentDate(), caller);
            going.forEach(each -> office.trainees().sent(each, number, form.documentDate()));
        }
        String outcome = form.sent().isEmpty() ? "NOT_SENT" : "SENT";
        office.journal().add(task, body(task), caller, outcome, form.documentDate(), "");
        return Map.of();
    }
}
