package vn.tiencu.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.MoveRecord;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Tasks of the caller; completing one goes through the same act as in Tasklist. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksController {

    private final Tasks tasks;
    private final WorkingCalendar calendar;
    private final MoveRecord moves;
    private final CurrentCaller current;
    private final Texts texts;

    TasksController(Tasks tasks, WorkingCalendar calendar, MoveRecord moves, CurrentCaller current, Texts texts) {
        this.tasks = tasks;
        this.calendar = calendar;
        this.moves = moves;
        this.current = current;
        this.texts = texts;
    }

    /** A task with, when asked for alone, the reason for its deadline and what its form needs. */
    record TaskAnswer(
            String id,
            String process,
            String element,
            String name,
            String caseNumber,
            Set<String> bodies,
            @Nullable String assignee,
            OffsetDateTime created,
            @Nullable OffsetDateTime due,
            String urgency,
            @Nullable WhyDue whyDue,
            @Nullable List<Map<String, Object>> fields,
            @Nullable Object form) {}

    /**
     * Why the deadline is what it is, day by day.
     *
     * @param moved the documents that moved it, in their order; empty when none did
     */
    record WhyDue(
            LocalDate from,
            int amount,
            String unit,
            LocalDate due,
            String citation,
            String calendarVersion,
            String sentence,
            List<MoveRecord.Moved> moved,
            List<Deadline.Day> days) {}

    record Done(String caseNumber, String element) {}

    @GetMapping
    @Operation(summary = "Open tasks of the caller, the most pressing first")
    Page<TaskAnswer> mine(
            @RequestParam(defaultValue = "all") String view,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        int first = after == null ? 0 : Integer.parseInt(after.position());
        List<TaskView> found = tasks.of(current.get(), view(view), first, most + 1);
        return Page.of(found, most, last -> String.valueOf(first + most)).map(task -> answer(task, null, null, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task with its form and the reason for its deadline")
    TaskAnswer one(@PathVariable String id) {
        Caller caller = current.get();
        TaskView task = tasks.held(id, caller);
        return answer(
                task,
                tasks.termOf(task).map(given -> whyDue(task, given)).orElse(null),
                tasks.fields(task),
                tasks.shown(task, caller));
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a task for oneself")
    void claim(@PathVariable String id) {
        tasks.claim(id, current.get());
    }

    @PostMapping("/{id}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a task back to its body")
    void unclaim(@PathVariable String id) {
        tasks.unclaim(id, current.get());
    }

    @PostMapping("/{id}/completion")
    @Operation(summary = "Complete a task with its form")
    Done complete(@PathVariable String id, @RequestBody JsonNode form) {
        TaskView done = tasks.complete(id, current.get(), form);
        return new Done(done.caseNumber(), done.element());
    }

    private TaskAnswer answer(
            TaskView task, @Nullable WhyDue whyDue, @Nullable List<Map<String, Object>> fields, @Nullable Object form) {
        return new TaskAnswer(
                task.id(),
                task.process(),
                task.element(),
                name(task),
                task.caseNumber(),
                task.bodies(),
                task.assignee(),
                task.created(),
                task.due(),
                task.urgency(),
                whyDue,
                fields,
                form);
    }

    /** Models carry the Vietnamese name; the English one stands in the room's messages. */
    private String name(TaskView task) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String room = task.process().split("_", 2)[0];
        return english ? texts.in(Locale.ENGLISH, Message.of(room + "." + task.element())) : task.name();
    }

    private WhyDue whyDue(TaskView task, Tasks.GivenTerm given) {
        Deadline deadline = calendar.deadline(given.from(), given.term());
        List<MoveRecord.Moved> moved = moves.of(RunningDeadlines.TASKS, task.id());
        return new WhyDue(
                given.from(),
                given.term().amount(),
                given.term().unit().name(),
                given.due(),
                given.citation(),
                given.calendarVersion(),
                sentence(given, moved),
                moved,
                deadline.days());
    }

    private String sentence(Tasks.GivenTerm given, List<MoveRecord.Moved> moved) {
        StringBuilder said = new StringBuilder(texts.here(Message.of(
                "engine.whyDue",
                given.from(),
                given.term().amount(),
                Message.of("engine.unit." + given.term().unit()),
                given.due(),
                given.citation())));
        moved.forEach(each -> said.append(' ')
                .append(texts.here(Message.of("engine.movedBy", each.oldDue(), each.newDue(), each.document()))));
        return said.toString();
    }

    private static Tasks.View view(String asked) {
        return switch (asked) {
            case "mine" -> Tasks.View.MINE;
            case "bodies" -> Tasks.View.BODIES;
            case "dueSoon" -> Tasks.View.DUE_SOON;
            case "overdue" -> Tasks.View.OVERDUE;
            case "all" -> Tasks.View.ALL;
            default -> throw Refused.malformed("view", Message.of("engine.badView"));
        };
    }
}
