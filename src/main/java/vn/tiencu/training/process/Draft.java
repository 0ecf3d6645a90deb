package vn.tiencu.training.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.lines.store.Versions;
import vn.tiencu.training.needs.Grouping;
import vn.tiencu.training.needs.LineChecks;
import vn.tiencu.training.needs.LineIssue;

/** The draft as it goes from hand to hand: sound enough to go on, and kept in every version. */
@Component
class Draft {

    /** How many lines are named at once to whoever has to mend them. */
    private static final int MOST_NAMED = 20;

    private final Lines lines;
    private final Versions versions;
    private final LineChecks checks;
    private final Grouping grouping;

    Draft(Lines lines, Versions versions, LineChecks checks, Grouping grouping) {
        this.lines = lines;
        this.versions = versions;
        this.checks = checks;
        this.grouping = grouping;
    }

    /** Refused while nothing is planned, a line is still open, or somebody in it may not go. */
    void requireSound(TrainingPlan about) {
        List<PlanLine> all = lines.of(about.number().toString());
        if (all.stream().noneMatch(PlanLine::counts)) {
            throw SigningChecks.refused("noLines", null, Message.of("training.noLines"));
        }
        long open = all.stream()
                .filter(each -> each.state() == PlanLine.State.PROPOSED)
                .count();
        if (open > 0) {
            throw SigningChecks.refused("linesOpen", null, Message.of("training.linesOpen", open));
        }
        List<Refusal> barred = checks.of(about).stream()
                .filter(LineIssue::blocks)
                .limit(MOST_NAMED)
                .map(each -> new Refusal(each.code(), "lines", each.message(), each.citation()))
                .toList();
        if (!barred.isEmpty()) {
            throw Refused.byRules(barred);
        }
    }

    /** Groups the lines into whole classes: the same programme is not scattered (founding document 002). */
    void group(TrainingPlan about, Caller caller) {
        grouping.group(about, caller.username());
    }

    /** Keeps the lines as they leave this desk. */
    void keep(TaskView task, Caller caller) {
        versions.keep(task.caseNumber(), task.element(), caller.username());
    }
}
