package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;

/** Where a plan stands at this moment: its open tasks, and who has answered. */
@Component
class Standing {

    private final Tasks tasks;
    private final AskedUnits units;
    private final Opinions opinions;

    Standing(Tasks tasks, AskedUnits units, Opinions opinions) {
        this.tasks = tasks;
        this.units = units;
        this.opinions = opinions;
    }

    /** Open tasks that are steps of the way. */
    List<Stand> open(TrainingPlan plan) {
        return tasks.ofCase(plan.number().toString()).stream()
                .flatMap(task -> PathStep.ofElement(task.element()).stream()
                        .flatMap(step -> task.bodies().stream().map(body -> stand(task, step, body))))
                .toList();
    }

    /** How many bodies of a step of many have answered. */
    int answered(TrainingPlan plan, PathStep step) {
        String number = plan.number().toString();
        return switch (step) {
            case PROPOSE_NEEDS ->
                (int) units.of(number).stream()
                        .filter(each -> each.answeredOn() != null)
                        .count();
            case GIVE_OPINION ->
                (int) opinions.of(number).stream()
                        .filter(each -> each.answeredOn() != null)
                        .count();
            default -> 0;
        };
    }

    /** Whether somebody who was asked has not answered yet. */
    boolean anySilent(TrainingPlan plan, PathStep step) {
        String number = plan.number().toString();
        return step == PathStep.PROPOSE_NEEDS
                ? units.of(number).stream().anyMatch(each -> each.answeredOn() == null)
                : opinions.of(number).stream().anyMatch(each -> each.answeredOn() == null);
    }

    /** Whether a body was asked for its needs or its opinion. */
    boolean asked(TrainingPlan plan, String body) {
        String number = plan.number().toString();
        return Stream.concat(
                        units.of(number).stream().map(AskedUnits.Row::body),
                        opinions.of(number).stream().map(Opinions.Row::body))
                .anyMatch(body::equals);
    }

    /** The step of a stage, for moments at which no task is open; empty when nothing is left to do. */
    static Optional<PathStep> step(Stage stage) {
        return Optional.ofNullable(
                switch (stage) {
                    case CALL -> PathStep.CALL_FOR_NEEDS;
                    case NEEDS -> PathStep.PROPOSE_NEEDS;
                    case CONSOLIDATION -> PathStep.CONSOLIDATE_NEEDS;
                    case CONSULTATION -> PathStep.GIVE_OPINION;
                    case DRAFT -> PathStep.FINISH_DRAFT;
                    case ENDORSEMENT -> PathStep.ENDORSE_PLAN;
                    case SUBMISSION -> PathStep.SUBMIT_PLAN;
                    case APPRAISAL -> PathStep.APPRAISE_PLAN;
                    case CORRECTION -> PathStep.CORRECT_SUBMISSION;
                    case STANDING_OPINION -> PathStep.GIVE_STANDING_OPINION;
                    case FINAL_TEXT -> PathStep.CORRECT_PLAN;
                    case SIGNATURE -> PathStep.SIGN_PLAN;
                    case PUBLICATION -> PathStep.ISSUE_NUMBER;
                    case CARRIED_OUT, REPORT -> PathStep.REPORT_RESULTS;
                    case ENDED -> null;
                });
    }

    private static Stand stand(TaskView task, PathStep step, String body) {
        LocalDate since = task.created().atZoneSameInstant(HouseClock.ZONE).toLocalDate();
        LocalDate due = task.due() == null
                ? since
                : task.due().atZoneSameInstant(HouseClock.ZONE).toLocalDate();
        return new Stand(step, body, task.id(), since, due);
    }
}
