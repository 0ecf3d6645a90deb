package vn.tiencu.training.classes.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.classes.LineFlags;
import vn.tiencu.training.classes.LineFlags.What;
import vn.tiencu.training.classes.Quality;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;

/** After the set time the head says for each person what the training changed at work (NĐ 171/2025, Điều 26.3e, 26.4). */
@Component
class RateEffect extends ClassAct<RateEffect.Form> {

    private static final Set<What> GONE = EnumSet.of(What.LEFT, What.RETIRED);
    private final LineFlags flags;

    RateEffect(ClassOffice office, LineFlags flags) {
        super(Form.class, "UserTask_RateEffect", office);
        this.flags = flags;
    }

    /** One entry for each person who completed the class and still serves. */
    record Form(@NotNull @Valid List<Rated> ratings) {}

    record Rated(
            @NotBlank String lineId,
            @NotNull Quality rating,
            @NotBlank @Size(max = 2000) String remark) {}

    @Override
    List<Trainee> concerned(TaskView task) {
        LocalDate since = about(task).openedOn();
        return office.trainees().under(task.caseNumber(), body(task)).stream()
                .filter(each -> each.status() == Status.COMPLETED)
                .filter(each -> flags.changed(each.personId(), since)
                        .filter(change -> GONE.contains(change.what()))
                        .isEmpty())
                .toList();
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        office.checks().head(body(task), caller);
        List<Trainee> own = concerned(task);
        office.checks()
                .eachOnce("ratings", form.ratings().stream().map(Rated::lineId).toList(), lines(own));
        LocalDate today = office.checks().today();
        form.ratings()
                .forEach(each -> office.trainees()
                        .effect(in(own, each.lineId()), new Trainee.Effect(each.rating(), each.remark(), today)));
        office.journal().add(task, body(task), caller, "RATED", today, "");
        return Map.of();
    }
}
