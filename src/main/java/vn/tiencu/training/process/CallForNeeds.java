package vn.tiencu.training.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.needs.Needs;
import vn.tiencu.training.papers.PlanPapers;
import vn.tiencu.training.store.AskedUnits;

/** Sở Nội vụ asks every unit for its needs, with a due day each (NĐ 171/2025, Điều 38.2); who is asked starts from the data, not from an empty sheet. */
@Component
class CallForNeeds extends RoomAct<CallForNeeds.Form> {

    private final PlanPapers papers;
    private final UnitOffices offices;
    private final AskedUnits units;
    private final Needs needs;

    CallForNeeds(Office office, UnitOffices offices, AskedUnits units, Needs needs, PlanPapers papers) {
        super(TrainingProcess.DRAFTING, Form.class, "UserTask_CallForNeeds", office);
        this.papers = papers;
        this.offices = offices;
        this.units = units;
        this.needs = needs;
    }

    /**
     * The letter to the units.
     *
     * @param dueOn last day for all who are given no day of their own
     * @param ownDays units that are given another day
     * @param leftOut units that need not answer this time
     */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull LocalDate dueOn,
            @Nullable List<@Valid OwnDay> ownDays,
            @Nullable List<String> leftOut,
            @NotBlank @Size(max = 4000) String content) {}

    /** A unit with a day of its own. */
    record OwnDay(@NotBlank String unitId, @NotNull LocalDate dueOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("units", offices.shown());
        form.put("suggestedDue", offices.suggestedDue(plan(task)));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        Map<String, LocalDate> asked = offices.asked(about, form);
        asked.forEach((unitId, due) -> units.ask(
                task.caseNumber(),
                unitId,
                UnitOffices.body(unitId),
                office.checks().today(),
                due));
        office.plans().called(task.caseNumber(), form.dueOn());
        needs.propose(about, asked.keySet(), caller.username());
        papers.callForNeeds(about, caller);
        office.journal().add(task, body(task), caller, "CALLED", form.documentDate(), form.content());
        return Map.of();
    }
}
