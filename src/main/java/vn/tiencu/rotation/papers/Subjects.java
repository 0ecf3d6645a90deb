package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.people.Organisation;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.papers.PlanSubject.Course;
import vn.tiencu.rotation.papers.PlanSubject.Line;
import vn.tiencu.rotation.papers.PlanSubject.Refusal;

/** Plans and rotations as their papers need them. */
@Component
class Subjects {

    private final Organisation organisation;

    Subjects(Organisation organisation) {
        this.organisation = organisation;
    }

    static PlanSubject of(RotationPlan about) {
        var said = Objects.requireNonNull(about.contents(), "the plan is drafted first");
        return new PlanSubject(
                about.number().toString(),
                about.year(),
                said.number(),
                said.posts(),
                said.form(),
                said.area(),
                said.months(),
                said.policies(),
                said.placement(),
                said.startsOn(),
                about.parties().drafter(),
                about.parties().decider());
    }

    /** People proposed have no post and no time yet; those of the plan then stand in the paper. */
    static List<Line> lines(RotationPlan about, List<RotationLine> some) {
        int usual = Objects.requireNonNull(about.contents()).months();
        return some.stream()
                .map(each -> new Line(
                        each.personId(),
                        Objects.requireNonNullElse(each.toPostId(), ""),
                        each.group().name(),
                        Objects.requireNonNullElse(each.months(), usual),
                        Objects.requireNonNullElse(each.measure(), each.reason())))
                .toList();
    }

    static Course course(List<AskedUnit> units) {
        int answered =
                (int) units.stream().filter(each -> each.answeredOn() != null).count();
        List<Refusal> refusals = units.stream()
                .filter(each -> each.refusal() != null)
                .map(each -> new Refusal(each.body(), String.valueOf(each.refusal())))
                .toList();
        return new Course(units.size(), answered, refusals);
    }

    MoveSubject of(RotationAssignment about) {
        var decision = about.decision();
        return of(about, decision.from(), decision.until());
    }

    /** As of a decision that is being signed. */
    MoveSubject of(RotationAssignment about, @Nullable LocalDate from, @Nullable LocalDate until) {
        var place = about.place();
        return new MoveSubject(
                about.number().toString(),
                about.personId(),
                place.fromPost() == null
                        ? ""
                        : organisation.post(place.fromPost()).titleInFull(),
                place.toPost(),
                place.fromUnit(),
                place.toUnit(),
                about.group().name(),
                place.months(),
                from,
                until,
                about.decision().override(),
                about.parties().drafter(),
                about.parties().decider(),
                about.parties().issuer());
    }
}
