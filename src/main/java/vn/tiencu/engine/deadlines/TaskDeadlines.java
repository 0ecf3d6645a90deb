package vn.tiencu.engine.deadlines;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.engine.TaskAct;

/**
 * The due dates and timers that models ask for as {@code ${deadlines.due(execution)}}: the room's table of terms gives the
 * length and its article, the calendar the day. A running case asks the table of the deployment that it began under.
 */
@ModelBean("deadlines")
public class TaskDeadlines {

    private final WorkingCalendar calendar;
    private final HouseClock clock;
    private final Decisions decisions;
    private final RepositoryService repository;
    private final ObjectProvider<TaskAct.OwnTerms> rooms;

    TaskDeadlines(
            WorkingCalendar calendar,
            HouseClock clock,
            Decisions decisions,
            RepositoryService repository,
            ObjectProvider<TaskAct.OwnTerms> rooms) {
        this.calendar = calendar;
        this.clock = clock;
        this.decisions = decisions;
        this.repository = repository;
        this.rooms = rooms;
    }

    /** A term with the article that sets it. */
    record Ruled(Term term, String citation) {}

    /** End of the term of the task at hand, which begins today. */
    public Date due(DelegateExecution execution) {
        return Date.from(deadline(execution).dueInstant());
    }

    /** One working day before the end. */
    public Date remindAt(DelegateExecution execution) {
        return Date.from(moments(execution).remind());
    }

    /** The due hour. */
    public Date escalateAt(DelegateExecution execution) {
        return due(execution);
    }

    /** One working day after the end. */
    public Date alertBoardAt(DelegateExecution execution) {
        return Date.from(moments(execution).alertBoard());
    }

    private Moments moments(DelegateExecution execution) {
        Deadline deadline = deadline(execution);
        return Moments.of(calendar, deadline.from(), deadline.due());
    }

    Deadline deadline(DelegateExecution execution) {
        return calendar.deadline(
                clock.today(),
                ruled(execution, execution.getCurrentActivityId()).term());
    }

    /** What the table says, or what the room knows better; the article stays that of the table. */
    Ruled ruled(DelegateExecution execution, String element) {
        Ruled ruled = ruled(execution.getProcessDefinitionId(), element);
        return rooms.stream()
                .flatMap(room -> room.term(execution, element, ruled.term()).stream())
                .findFirst()
                .map(own -> new Ruled(own, ruled.citation()))
                .orElse(ruled);
    }

    private Ruled ruled(String processDefinitionId, String element) {
        ProcessDefinition process = repository.getProcessDefinition(processDefinitionId);
        String room = process.getKey().split("_")[0];
        var table = repository
                .createDecisionDefinitionQuery()
                .deploymentId(process.getDeploymentId())
                .decisionDefinitionKey(room + "_deadline")
                .singleResult();
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(
                new Decisions.Edition(table.getKey(), table.getVersion()), Map.of("element", element));
        if (rows.isEmpty()) {
            throw new IllegalStateException("no term for " + element + " in " + table.getKey());
        }
        Map<String, @Nullable Object> row = rows.get(0);
        int amount = ((Number) row.getOrDefault("amount", 0)).intValue();
        return new Ruled(
                new Term(amount, Term.Unit.valueOf(String.valueOf(row.get("unit")))),
                String.valueOf(row.get("citation")));
    }
}
