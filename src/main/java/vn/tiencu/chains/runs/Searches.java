package vn.tiencu.chains.runs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chains.ChainCheck;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.rules.ChainRules;
import vn.tiencu.chains.runs.ChainRun.State;
import vn.tiencu.chains.solver.Search;
import vn.tiencu.chains.store.ChainRuns;

/** The searches of this node, one at a time so that the others' work goes on; their progress is stored for every node twice a second. */
@Component
class Searches implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);
    private static final long TICK_MILLIS = 500;

    private final ChainRuns runs;
    private final ChainRules rules;
    private final ChainCheck check;
    private final HouseClock clock;
    private final Map<String, Work> works = new ConcurrentHashMap<>();
    private final ExecutorService searching = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService telling = Executors.newSingleThreadScheduledExecutor();

    Searches(ChainRuns runs, ChainRules rules, ChainCheck check, HouseClock clock) {
        this.runs = runs;
        this.rules = rules;
        this.check = check;
        this.clock = clock;
        telling.scheduleWithFixedDelay(this::tellAll, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private record Work(ChainProblem problem, Search search, Progress progress) {}

    void begin(String runId, ChainProblem problem, List<Move> pinned, int seconds) {
        Search search = new Search(problem, rules.of(problem.kind()), pinned, Duration.ofSeconds(seconds));
        Work work = new Work(problem, search, new Progress(check.check(problem, pinned)));
        works.put(runId, work);
        searching.execute(() -> search(runId, work));
    }

    private void search(String runId, Work work) {
        try {
            boolean stopped = runs.find(runId).map(ChainRun::stopAsked).orElse(true);
            if (!stopped) {
                work.search().run(work.progress()::found);
            }
            end(runId, work, runs.find(runId).map(ChainRun::stopAsked).orElse(true) ? State.STOPPED : State.FINISHED);
        } catch (RuntimeException failed) {
            LOG.error("the search {} failed", runId, failed);
            end(runId, work, State.FAILED);
        }
    }

    private void end(String runId, Work work, State state) {
        if (works.remove(runId) != null) {
            store(runId, work);
            runs.closed(runId, state, clock.now());
        }
    }

    private void tellAll() {
        works.forEach((runId, work) -> {
            try {
                tell(runId, work);
            } catch (RuntimeException failed) {
                LOG.warn("the progress of the search {} was not stored", runId, failed);
            }
        });
    }

    private void tell(String runId, Work work) {
        boolean wanted = runs.seen(runId, work.progress().seconds(), clock.now());
        if (!wanted || runs.find(runId).map(ChainRun::stopAsked).orElse(true)) {
            work.search().stop();
        } else if (work.progress().news()) {
            store(runId, work);
        }
    }

    private void store(String runId, Work work) {
        runs.seen(runId, work.progress().seconds(), clock.now());
        if (!work.progress().moves().isEmpty()) {
            runs.better(
                    runId,
                    check.check(work.problem(), work.progress().moves()),
                    work.progress().curve());
        }
    }

    /** What a node that stops has found is kept, and the search counts as lost. */
    @Override
    public void destroy() {
        telling.shutdownNow();
        works.forEach((runId, work) -> {
            work.search().stop();
            end(runId, work, State.LOST);
        });
        searching.shutdownNow();
    }
}
