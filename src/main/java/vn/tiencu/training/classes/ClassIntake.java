package vn.tiencu.training.classes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.classes.store.Catalogue;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Classes;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.store.TrainingPlans;

/** Reads a request to open a class against the plan that it carries out. */
@Component
class ClassIntake {

    private final TrainingPlans plans;
    private final Classes classes;
    private final Lines lines;
    private final Catalogue catalogue;
    private final Superiors superiors;
    private final Bodies bodies;
    private final HouseClock clock;

    ClassIntake(
            TrainingPlans plans,
            Classes classes,
            Lines lines,
            Catalogue catalogue,
            Superiors superiors,
            Bodies bodies,
            HouseClock clock) {
        this.plans = plans;
        this.classes = classes;
        this.lines = lines;
        this.catalogue = catalogue;
        this.superiors = superiors;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The plan; refused (422) when there is none or it is not published yet. */
    TrainingPlan plan(ClassRequest request) {
        TrainingPlan plan = plans.find(request.planNumber())
                .orElseThrow(() -> refused(
                        "unknownPlan", "planNumber", Message.of("training.classes.unknownPlan", request.planNumber())));
        if (plan.issue().publishedOn() == null) {
            throw refused(
                    "planNotPublished",
                    "planNumber",
                    Message.of("training.classes.planNotPublished", request.planNumber()));
        }
        return plan;
    }

    /** The class of the plan; refused (422) when it has none of that id, nobody to teach it or nobody to learn. */
    PlanClass planned(ClassRequest request) {
        PlanClass planned = classes.of(request.planNumber()).stream()
                .filter(each -> each.id().equals(request.classId()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "unknownClass", "classId", Message.of("training.classes.unknownClass", request.classId())));
        if (bodies.members(planned.organiser(), clock.today()).isEmpty()) {
            throw refused(
                    "bodyWithoutMembers",
                    "classId",
                    Message.of("training.classes.bodyWithoutMembers", planned.organiser()));
        }
        if (linesOf(planned).isEmpty()) {
            throw refused("nobodyInClass", "classId", Message.of("training.classes.nobodyInClass"));
        }
        return planned;
    }

    TrainingClass opened(CaseNumber number, TrainingPlan plan, PlanClass planned, Caller caller) {
        var programme =
                catalogue.find(planned.programme()).orElseGet(() -> new Catalogue.Entry(planned.programme(), "", 0));
        return new TrainingClass(
                number,
                planned.id(),
                planned.caseNumber(),
                planned.programme(),
                programme.name(),
                planned.serial(),
                programme.periods(),
                planned.organiser(),
                plan.parties().drafter(),
                caller.username(),
                clock.today(),
                TrainingClass.Stage.CALL,
                planned.cost(),
                null,
                null,
                null,
                null);
    }

    /** Everyone whom the plan puts into the class. */
    List<Trainee> trainees(CaseNumber number, TrainingPlan plan, PlanClass planned) {
        return linesOf(planned).stream()
                .map(line -> new Trainee(
                        number.toString(),
                        line.id(),
                        line.personId(),
                        line.unitId(),
                        superiors.of(plan, line.unitId(), line.personId()),
                        Trainee.Status.CALLED,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    private List<PlanLine> linesOf(PlanClass planned) {
        return lines.of(planned.caseNumber()).stream()
                .filter(each -> each.counts() && planned.id().equals(each.classId()))
                .toList();
    }

    private static Refused refused(String code, @Nullable String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
