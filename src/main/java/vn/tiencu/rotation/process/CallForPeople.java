package vn.tiencu.rotation.process;

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
import vn.tiencu.rotation.RotationPlan;

/** The organisation board asks localities, agencies and organisations for people (NĐ 170/2025, Điều 46.2). */
@Component
class CallForPeople extends PlanAct<CallForPeople.Form> {

    private final UnitOffices offices;

    CallForPeople(Office office, UnitOffices offices) {
        super(Form.class, "UserTask_CallForPeople", office);
        this.offices = offices;
    }

    /** A day that one unit is given. */
    record OwnDay(@NotBlank String unitId, @NotNull LocalDate dueOn) {}

    /** The letter. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 4000) String content,
            @Nullable List<@NotBlank String> leftOut,
            @Nullable List<@Valid OwnDay> ownDays) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("units", offices.shown());
        form.put("suggestedDue", offices.suggestedDue(task.caseNumber()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.policyOn());
        Map<String, LocalDate> asked = offices.asked(form);
        asked.forEach((unit, due) -> office.units()
                .ask(
                        task.caseNumber(),
                        unit,
                        UnitOffices.body(unit),
                        office.checks().today(),
                        due));
        List<String> bodies = asked.keySet().stream().map(UnitOffices::body).toList();
        office.papers().call(about, bodies, form.documentDate(), form.dueOn(), form.content(), caller);
        office.journal().add(task, body(task), caller, "CALLED", form.documentDate(), form.content());
        return Map.of();
    }
}
