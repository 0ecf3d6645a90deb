package vn.tiencu.training.process;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.papers.PlanPapers;
import vn.tiencu.training.store.AskedUnits;

/** A unit confirms or corrects what the data propose for it and adds what they cannot know (NĐ 171/2025, Điều 38.2). */
@Component
class ProposeNeeds extends RoomAct<ProposeNeeds.Form> {

    private final PlanPapers papers;
    private final AskedUnits units;
    private final UnitProposal proposal;

    ProposeNeeds(Office office, AskedUnits units, UnitProposal proposal, PlanPapers papers) {
        super(TrainingProcess.DRAFTING, Form.class, "UserTask_ProposeNeeds", office);
        this.papers = papers;
        this.units = units;
        this.proposal = proposal;
    }

    /**
     * The unit's answer.
     *
     * @param confirmRest whether every proposed line that was neither confirmed nor dropped is confirmed as it stands
     * @param remark what the lines do not say
     */
    record Form(
            @Nullable Boolean confirmRest,
            @Nullable @Size(max = 4000) String remark) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        AskedUnits.Row unit = unit(task);
        var form = office.shown().form(about);
        form.put("unit", office.shown().unit(unit));
        form.put("counts", proposal.counts(task.caseNumber(), unit.unitId()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        AskedUnits.Row unit = unit(task);
        proposal.settle(task.caseNumber(), unit.unitId(), Boolean.TRUE.equals(form.confirmRest()), caller);
        String remark = form.remark() == null ? "" : form.remark();
        units.answer(task.caseNumber(), unit.unitId(), office.checks().today(), caller.username(), remark);
        papers.unitProposal(plan(task), unit(task), caller);
        office.journal()
                .add(task, unit.body(), caller, "PROPOSED", office.checks().today(), remark);
        return Map.of();
    }

    private AskedUnits.Row unit(TaskView task) {
        return units.ofBody(task.caseNumber(), body(task)).orElseThrow();
    }
}
