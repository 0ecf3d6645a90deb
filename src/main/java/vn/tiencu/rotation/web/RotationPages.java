package vn.tiencu.rotation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CasePage;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.AssignmentDesk;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationDesk;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.process.AssignmentShown;
import vn.tiencu.rotation.process.PaperShown;
import vn.tiencu.rotation.process.PlanHead;
import vn.tiencu.rotation.process.PlanShown;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.RotationLines;
import vn.tiencu.rotation.web.RotationPlanView.RotationEndShown;
import vn.tiencu.rotation.web.RotationPlanView.RotationTaskShown;

/** Gathers what there is to see of a plan or of one person's rotation, as far as a caller may see it. */
@Component
class RotationPages {

    private final PlanShown plans;
    private final AssignmentShown people;
    private final RotationDesk planDesk;
    private final AssignmentDesk desk;
    private final AskedUnits units;
    private final RotationLines lines;
    private final Assignments assignments;
    private final CasePage page;

    RotationPages(
            PlanShown plans,
            AssignmentShown people,
            RotationDesk planDesk,
            AssignmentDesk desk,
            AskedUnits units,
            RotationLines lines,
            Assignments assignments,
            CasePage page) {
        this.plans = plans;
        this.people = people;
        this.planDesk = planDesk;
        this.desk = desk;
        this.units = units;
        this.lines = lines;
        this.assignments = assignments;
        this.page = page;
    }

    PlanHead head(RotationPlan about) {
        return plans.head(about);
    }

    AssignmentShown.AssignmentHead head(RotationAssignment about) {
        return people.head(about);
    }

    /** A unit that was asked sees its own answer and its own people, nobody else's. */
    RotationPlanView of(RotationPlan about, Caller caller) {
        String number = about.number().toString();
        boolean whole = about.isKnownTo(caller);
        List<AskedUnit> asked = units.of(number).stream()
                .filter(each -> whole || caller.isIn(each.body()))
                .toList();
        List<RotationLine> people = lines.of(number).stream()
                .filter(each -> whole || caller.isIn(each.proposedBy()))
                .toList();
        return new RotationPlanView(
                plans.head(about),
                about.end() == null ? "RUNNING" : "ENDED",
                planDesk.mayWithdraw(about, caller),
                plans.units(asked),
                plans.refusals(asked),
                plans.lines(about, people),
                whole ? begun(number) : List.of(),
                tasks(number, whole, caller),
                whole ? PaperShown.all(page.papers(number)) : List.of(),
                end(about.end()));
    }

    private List<String> begun(String plan) {
        return assignments.ofPlan(plan).stream()
                .map(each -> each.number().toString())
                .toList();
    }

    RotationView of(RotationAssignment about, Caller caller) {
        String number = about.number().toString();
        boolean whole = about.isKnownTo(caller);
        boolean unit = whole || caller.isIn(about.sender()) || caller.isIn(about.receiver());
        return new RotationView(
                people.head(about),
                about.end() == null ? "RUNNING" : "ENDED",
                desk.mayWithdraw(about, caller),
                desk.mayEndEarly(about, caller),
                whole ? people.opinions(number) : List.of(),
                unit ? people.decision(about) : null,
                unit ? people.evaluations(number) : List.of(),
                tasks(number, whole, caller),
                unit ? PaperShown.all(page.papers(number)) : List.of(),
                end(about.end()));
    }

    private static @Nullable RotationEndShown end(RotationPlan.@Nullable End end) {
        return end == null ? null : new RotationEndShown(end.element(), String.valueOf(end.reason()), end.at());
    }

    private static @Nullable RotationEndShown end(RotationAssignment.@Nullable End end) {
        return end == null ? null : new RotationEndShown(end.element(), String.valueOf(end.reason()), end.at());
    }

    private List<RotationTaskShown> tasks(String number, boolean whole, Caller caller) {
        return page.tasks(number).stream()
                .filter(each -> whole || each.bodies().stream().anyMatch(caller::isIn))
                .map(this::task)
                .toList();
    }

    private RotationTaskShown task(TaskView task) {
        return new RotationTaskShown(
                task.id(), task.element(), task.name(), page.bodyNames(task), task.due(), task.urgency());
    }
}
