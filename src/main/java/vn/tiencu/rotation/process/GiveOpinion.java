package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Opinion;
import vn.tiencu.rotation.RotationProcess;

/** Agencies, the sending and the receiving unit answer; a refusal of the receiving one goes up (Điều 46.4a; row S3-12). */
@Component
class GiveOpinion extends PersonAct<GiveOpinion.Form> {

    GiveOpinion(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_GiveOpinion", bureau);
    }

    enum Answer {
        AGREE,
        AGREE_WITH_CONDITIONS,
        DISAGREE,
        NO_COMMENT
    }

    /** The answer. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull Answer opinion,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        requireOther(about, caller);
        bureau.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        Opinion given = bureau.opinions()
                .answer(
                        task.caseNumber(),
                        false,
                        body(task),
                        form.documentDate(),
                        form.opinion().name(),
                        form.content());
        bureau.papers().opinion(about, given, caller);
        enter(task, caller, form.opinion().name(), form.documentDate(), "");
        boolean refuses = given.part().equals("RECEIVING") && form.opinion() == Answer.DISAGREE;
        return refuses ? RotationProcess.RECEIVER_REFUSED.with(true) : Map.of();
    }
}
