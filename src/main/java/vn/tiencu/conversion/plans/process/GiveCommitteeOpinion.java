package vn.tiencu.conversion.plans.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** The unit's Party committee leads the work on people: it says what it thinks of the plan before the leadership decides. */
@Component
class GiveCommitteeOpinion extends PlanAct<GiveCommitteeOpinion.Form> {

    GiveCommitteeOpinion(PlanOffice office) {
        super(Form.class, "UserTask_GiveCommitteeOpinion", office);
    }

    enum Opinion {
        AGREED,
        AGREED_WITH_REMARKS,
        DISAGREED
    }

    record Form(
            @NotNull Opinion opinion,
            @NotNull LocalDate meetingOn,
            @Nullable @Size(max = 2000) String remarks) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        String remarks = form.remarks() == null ? "" : form.remarks();
        if (form.opinion() != Opinion.AGREED && remarks.isBlank()) {
            throw SigningChecks.refused("remarksNeeded", "remarks", Message.of("conversion.plan.remarksNeeded"));
        }
        office.checks().doneOn("meetingOn", form.meetingOn(), about(task).openedOn());
        office.journal().add(task, body(task), caller, form.opinion().name(), form.meetingOn(), remarks);
        return Map.of();
    }
}
