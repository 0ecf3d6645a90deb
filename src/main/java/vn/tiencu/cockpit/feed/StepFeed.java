package vn.tiencu.cockpit.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.store.BoardCases;
import vn.tiencu.cockpit.store.BoardSteps;
import vn.tiencu.cockpit.store.StepRow;
import vn.tiencu.cockpit.store.StepRow.How;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.Tasks;

/** Enters steps as they are given, moved by a decree and ended, in the transaction in which it happens. */
@Component
class StepFeed {

    private final BoardCases cases;
    private final BoardSteps steps;
    private final Subjects subjects;
    private final Ending ending;
    private final HouseClock clock;

    StepFeed(BoardCases cases, BoardSteps steps, Subjects subjects, Ending ending, HouseClock clock) {
        this.cases = cases;
        this.steps = steps;
        this.subjects = subjects;
        this.ending = ending;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given given) {
        @Nullable String body = given.bodies().stream().sorted().findFirst().orElse(null);
        steps.add(List.of(given(given, body)));
        if (body != null) {
            cases.takesPart(given.caseNumber(), body);
        }
        cases.recount(List.of(given.caseNumber()));
    }

    private StepRow given(Tasks.Given given, @Nullable String body) {
        return new StepRow(
                given.taskId(),
                given.caseNumber(),
                given.process(),
                given.element(),
                body,
                clock.now(),
                clock.today(),
                given.due(),
                null,
                null,
                null,
                How.OPEN,
                false,
                0,
                null);
    }

    @EventListener
    void on(Tasks.Ended ended) {
        LocalDate today = clock.today();
        steps.find(ended.taskId()).ifPresent(step -> {
            StepRow over = ending.of(step, clock.now(), today, ended.completed() ? How.DONE : How.CANCELLED);
            steps.ended(over);
        });
        subjects.refresh(ended.caseNumber());
        cases.recount(List.of(ended.caseNumber()));
    }

    @EventListener
    void on(Cases.DueMoved moved) {
        steps.moved(moved.dues());
        cases.recount(steps.casesOf(moved.dues().keySet()));
    }
}
