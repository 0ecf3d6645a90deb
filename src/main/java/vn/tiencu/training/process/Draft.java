package vn.tiencu.training.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.lines.store.Versions;

/** The draft as it goes from hand to hand: sound enough to go on, and kept in every version. */
@Component
class Draft {

    private final Lines lines;
    private final Versions versions;

    Draft(Lines lines, Versions versions) {
        this.lines = lines;
        this.versions = versions;
    }

    /** Refused while nothing is planned or a line is still open. */
    void requireSound(TrainingPlan about) {
        List<PlanLine> all = lines.of(about.number().toString());
        if (all.stream().noneMatch(PlanLine::counts)) {
            throw Checks.refused("noLines", null, Message.of("training.noLines"));
        }
        long open = all.stream()
                .filter(each -> each.state() == PlanLine.State.PROPOSED)
                .count();
        if (open > 0) {
            throw Checks.refused("linesOpen", null, Message.of("training.linesOpen", open));
        }
    }

    /** Keeps the lines as they leave this desk. */
    void keep(TaskView task, Caller caller) {
        versions.keep(task.caseNumber(), task.element(), caller.username());
    }
}
