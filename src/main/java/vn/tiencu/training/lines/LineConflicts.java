package vn.tiencu.training.lines;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.lines.LineHistory.ChangeShown;

/** Tells whoever was slower what the other office has changed, so that both values can be laid side by side. */
@Component
public class LineConflicts {

    private final LineRights rights;
    private final LineViews views;
    private final LineHistory history;

    LineConflicts(LineRights rights, LineViews views, LineHistory history) {
        this.rights = rights;
        this.views = views;
        this.history = history;
    }

    /**
     * One line that was changed meanwhile.
     *
     * @param line as it stands now
     * @param changes what came after the version that the slower one had read, the latest first
     */
    public record Theirs(LineView line, List<ChangeShown> changes) {}

    @Transactional(readOnly = true)
    public List<Theirs> of(Overtaken overtaken, Caller caller) {
        return overtaken.lines().stream().map(each -> theirs(each, caller)).toList();
    }

    private Theirs theirs(Overtaken.Line overtaken, Caller caller) {
        PlanLine stored = overtaken.stored();
        LineReach reach = rights.of(stored.caseNumber(), caller);
        return new Theirs(views.of(stored, reach), history.since(stored.id(), overtaken.read()));
    }
}
