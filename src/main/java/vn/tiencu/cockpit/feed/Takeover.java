package vn.tiencu.cockpit.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.store.BoardCases;
import vn.tiencu.cockpit.store.BoardMonths;
import vn.tiencu.cockpit.store.BoardSteps;
import vn.tiencu.cockpit.store.StepRow;
import vn.tiencu.cockpit.store.StepRow.How;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.Cases.PastCase;
import vn.tiencu.engine.Cases.PastTask;

/**
 * Takes cases over from the engine's history that were there before the board: once, at the first start, before anybody is let
 * in. What the board already has is left alone, so that a start that breaks off is simply done again.
 */
@Component
class Takeover implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);
    private static final int AT_ONCE = 200;
    private static final int ATTEMPTS = 5;
    private final Cases engine;
    private final BoardCases cases;
    private final BoardSteps steps;
    private final BoardMonths months;
    private final Subjects subjects;
    private final Ending ending;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Takeover(
            Cases engine,
            BoardCases cases,
            BoardSteps steps,
            BoardMonths months,
            Subjects subjects,
            Ending ending,
            HouseClock clock,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.cases = cases;
        this.steps = steps;
        this.months = months;
        this.subjects = subjects;
        this.ending = ending;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        running = true;
        if (!months.takenOver()) {
            int taken = takeOver();
            transaction.executeWithoutResult(status -> months.noteTakeover(clock.now()));
            LOG.info("{} cases taken over from the history", taken);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the engine's jobs. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** All cases that the board does not have, in batches of a transaction each; how many. */
    private int takeOver() {
        int taken = 0;
        List<PastCase> read = engine.past(null, AT_ONCE);
        while (!read.isEmpty()) {
            taken += enterMissing(read, ATTEMPTS);
            read = engine.past(read.get(read.size() - 1).caseNumber(), AT_ONCE);
        }
        return taken;
    }

    /** Another node that starts at the same moment may be at the same batch; what it has entered is left out the next time. */
    private int enterMissing(List<PastCase> read, int attempts) {
        Set<String> known = cases.known(read.stream().map(PastCase::caseNumber).toList());
        List<PastCase> missing =
                read.stream().filter(each -> !known.contains(each.caseNumber())).toList();
        try {
            transaction.executeWithoutResult(status -> missing.forEach(this::enter));
            return missing.size();
        } catch (DuplicateKeyException | TransientDataAccessException anotherNode) {
            if (attempts == 1) {
                throw anotherNode;
            }
            return enterMissing(read, attempts - 1);
        }
    }

    private void enter(PastCase past) {
        String number = past.caseNumber();
        cases.forget(number);
        cases.add(CaseFeed.begun(past.process(), number, day(past.begun())));
        steps.add(past.tasks().stream().map(each -> step(number, each)).toList());
        past.tasks().stream()
                .flatMap(each -> each.bodies().stream())
                .distinct()
                .forEach(body -> cases.takesPart(number, body));
        subjects.refresh(number);
        if (past.endElement() != null) {
            cases.outcome(number, past.endElement(), String.valueOf(past.endName()));
        }
        if (past.ended() != null) {
            cases.ended(number, day(past.ended()));
        }
        cases.recount(List.of(number));
    }

    private StepRow step(String number, PastTask task) {
        @Nullable String body = task.bodies().stream().sorted().findFirst().orElse(null);
        Instant given = task.given();
        StepRow open = new StepRow(
                task.taskId(),
                number,
                task.process(),
                task.element(),
                body,
                given,
                day(given),
                task.due(),
                null,
                null,
                null,
                How.OPEN,
                false,
                0,
                null);
        Instant ended = task.ended();
        return ended == null ? open : ending.of(open, ended, day(ended), task.completed() ? How.DONE : How.CANCELLED);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HouseClock.ZONE);
    }
}
