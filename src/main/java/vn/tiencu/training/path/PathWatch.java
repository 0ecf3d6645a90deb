package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.ActEntered;
import vn.tiencu.identity.Bodies;
import vn.tiencu.notification.CaseWarning;
import vn.tiencu.notification.CaseWarnings;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.path.store.PathVerdicts;
import vn.tiencu.training.store.TrainingPlans;

/**
 * Looks at the path of every running plan each morning and after each act, and warns those who hold it and the organisation
 * board once when it becomes tight or no longer fits.
 */
@Component
public class PathWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PathWatch.class);
    private final TrainingPlans plans;
    private final PlanPath path;
    private final PathVerdicts verdicts;
    private final DurationRecord durations;
    private final Standing standing;
    private final PathWords words;
    private final CaseWarnings warnings;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    PathWatch(
            TrainingPlans plans,
            PlanPath path,
            PathVerdicts verdicts,
            DurationRecord durations,
            Standing standing,
            PathWords words,
            CaseWarnings warnings,
            HouseClock clock,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.path = path;
        this.verdicts = verdicts;
        this.durations = durations;
        this.standing = standing;
        this.words = words;
        this.warnings = warnings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Before the offices open. Several nodes may look at the same time: the first to change a verdict tells it. */
    @Scheduled(cron = "0 30 6 * * *", zone = "Asia/Ho_Chi_Minh")
    public void everyMorning() {
        for (String number : verdicts.running()) {
            try {
                transaction.executeWithoutResult(status -> look(plans.get(number)));
            } catch (DataIntegrityViolationException otherNode) {
                LOG.info("The path of {} was looked at by another node at the same moment", number);
            }
        }
    }

    /** When the act is done and its step has moved on; with the act or not at all. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void after(ActEntered act) {
        Optional<TrainingPlan> found = plans.find(act.caseNumber());
        found.ifPresent(plan -> {
            durations.on(act, plan);
            if (movesOn(act, plan)) {
                look(plan);
            }
        });
    }

    /** One answer of many moves nothing while others are silent. */
    private boolean movesOn(ActEntered act, TrainingPlan plan) {
        return PathStep.ofElement(act.element())
                .filter(PathStep::isParallel)
                .map(step -> !standing.anySilent(plan, step))
                .orElse(true);
    }

    /** The report is watched once its year is over. */
    private void look(TrainingPlan plan) {
        Course course = path.of(plan, clock.today());
        course.tracks().stream()
                .filter(each -> each.kind() == Track.Kind.ISSUE || course.asOf().getYear() > plan.year())
                .forEach(each -> compare(plan, each, course.asOf()));
    }

    private void compare(TrainingPlan plan, Track track, LocalDate today) {
        OptionalInt change = store(plan.number().toString(), track, today);
        boolean mustBeTold = track.verdict() == Verdict.TIGHT || track.verdict() == Verdict.NO_LONGER_FITS;
        if (change.isPresent() && mustBeTold) {
            warn(plan, track, change.getAsInt(), today);
        }
    }

    /** The serial of the change; empty when nothing changed, or when another node was faster. */
    private OptionalInt store(String number, Track track, LocalDate today) {
        String verdict = track.verdict().name();
        String name = track.kind().name();
        Optional<PathVerdicts.Row> last = verdicts.find(number, name);
        if (last.isEmpty()) {
            verdicts.add(number, name, verdict, today);
            return OptionalInt.of(1);
        }
        boolean changed =
                !last.get().verdict().equals(verdict) && verdicts.change(number, name, last.get(), verdict, today);
        return changed ? OptionalInt.of(last.get().serial() + 1) : OptionalInt.empty();
    }

    private void warn(TrainingPlan plan, Track track, int serial, LocalDate today) {
        List<Stand> holders = track.holders();
        Set<String> told = holders.stream().map(Stand::body).collect(Collectors.toCollection(HashSet::new));
        told.add(Bodies.ORGANISATION_BOARD);
        warnings.warn(new CaseWarning(
                plan.number().toString(),
                holders.size() == 1 ? holders.get(0).taskId() : null,
                "PATH_%s_%d".formatted(track.kind(), serial),
                words.subject(plan, track),
                words.warning(track, today),
                told));
    }
}
