package vn.tiencu.training.classes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Trainees;
import vn.tiencu.training.lines.PlanClass;

/** Opens and cancels classes of published plans, and says who may know of one. */
@Service
public class ClassDesk {

    private static final String ADDRESS = "/api/v1/training-classes/";
    private final ClassRuns runs;
    private final Trainees trainees;
    private final ClassIntake intake;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    ClassDesk(ClassRuns runs, Trainees trainees, ClassIntake intake, Journal journal, Cases cases, HouseClock clock) {
        this.runs = runs;
        this.trainees = trainees;
        this.intake = intake;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Opens a class with everyone whom the plan puts into it. Refused (422) before the plan is published, (403) for bodies
     * that neither hold the class nor watch over the plan, (409) while the class is open or once it was held.
     */
    @Transactional
    public TrainingClass open(ClassRequest request, Caller caller) {
        TrainingPlan plan = intake.plan(request);
        PlanClass planned = intake.planned(request);
        requirePart(planned.organiser(), plan.parties().drafter(), caller);
        runs.open(planned.id()).ifPresent(open -> {
            throw Refused.conflict("alreadyOpen", Message.of("training.classes.alreadyOpen", open), ADDRESS + open);
        });
        CaseNumber number =
                cases.next(TrainingProcess.CLASS_PREFIX, clock.today().getYear());
        TrainingClass opened = intake.opened(number, plan, planned, caller);
        runs.add(opened);
        intake.trainees(number, plan, planned).forEach(trainees::add);
        journal.addOutside(number.toString(), "StartEvent_ClassOpened", actsFor(opened, caller), caller, "OPENED", "");
        cases.start(
                TrainingProcess.CLASS.key(),
                number,
                Map.of(TrainingProcess.ORGANISER_BODY.name(), planned.organiser()));
        return runs.get(number.toString());
    }

    /** Cancels a class before its results are recorded; later it is a conflict (409). */
    @Transactional
    public TrainingClass cancel(String caseNumber, String reason, Caller caller) {
        TrainingClass about = readable(caseNumber, caller);
        requirePart(about.organiser(), about.drafter(), caller);
        if (about.end() != null || !about.stage().mayBeCancelled()) {
            throw tooLate(about);
        }
        journal.addOutside(
                caseNumber, "StartEvent_ClassCancelled", actsFor(about, caller), caller, "CANCELLED", reason);
        runs.stopping(caseNumber, reason);
        if (!cases.tell(about.number(), TrainingProcess.CLASS_CANCELLED)) {
            throw tooLate(about);
        }
        return runs.get(caseNumber);
    }

    private static Refused tooLate(TrainingClass about) {
        return Refused.conflict(
                "tooLate",
                Message.of("training.classes.tooLateToCancel", about.stage().label()),
                null);
    }

    private static void requirePart(String organiser, String drafter, Caller caller) {
        if (!caller.has(Role.MACHINE) && !caller.isIn(organiser) && !caller.isIn(drafter)) {
            throw Refused.forbidden(Message.of("training.classes.notYourClass"));
        }
    }

    private static String actsFor(TrainingClass about, Caller caller) {
        return caller.isIn(about.organiser()) ? about.organiser() : about.drafter();
    }

    /** The class, for those who work on it or watch over it; to all others it does not exist (404). */
    public TrainingClass readable(String caseNumber, Caller caller) {
        TrainingClass about = runs.get(caseNumber);
        if (!isKnown(about, caller)) {
            throw Refused.notFound(Message.of("training.classes.unknown", caseNumber));
        }
        return about;
    }

    /**
     * Classes that a caller works on or watches over, newest first.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public List<TrainingClass> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(runs::before, TrainingClass::number, each -> isKnown(each, caller), before, most);
    }

    public boolean isKnown(TrainingClass about, Caller caller) {
        return seesAll(about, caller) || !visible(about, caller).isEmpty();
    }

    /** Whether a caller sees every trainee: who holds the class, who drafted the plan, the board, another system. */
    public boolean seesAll(TrainingClass about, Caller caller) {
        return caller.has(Role.BOARD)
                || caller.has(Role.MACHINE)
                || caller.isIn(about.organiser())
                || caller.isIn(about.drafter());
    }

    /** The trainees whom a caller may see: a unit sees its own. */
    public List<Trainee> visible(TrainingClass about, Caller caller) {
        List<Trainee> all = trainees.of(about.number().toString());
        return seesAll(about, caller)
                ? all
                : all.stream().filter(each -> isTheirs(each, caller)).toList();
    }

    private static boolean isTheirs(Trainee trainee, Caller caller) {
        return caller.isIn(trainee.superior())
                || caller.isIn("to-chuc-" + trainee.unitId())
                || caller.isIn("lanh-dao-" + trainee.unitId());
    }
}
