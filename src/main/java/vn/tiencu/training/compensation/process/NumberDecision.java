package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Compensation.Stage;
import vn.tiencu.training.compensation.CompensationPapers;
import vn.tiencu.training.compensation.store.Compensations.Step;

/** The clerk enters the signed decision in the register, which gives its number (NĐ 30/2020, Điều 15, 18). */
@Component
class NumberDecision extends CompensationAct<NumberDecision.Form> {

    private final CompensationPapers papers;

    NumberDecision(CompensationOffice office, CompensationPapers papers) {
        super(Form.class, "UserTask_NumberDecision", office);
        this.papers = papers;
    }

    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Compensation about = about(task);
        var form = office.shown().form(about);
        form.put("draftPaperId", about.decision().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Compensation about = about(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), about.decision().signedOn());
        String number = papers.issueDecision(about, form.issuedOn(), caller);
        office.cases().progress(task.caseNumber(), Stage.DELIVERY, Step.NUMBERED, number, form.issuedOn());
        office.journal().add(task, about.parties().clerk(), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
