package vn.tiencu.conversion.rules;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.PlanLine.Target;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.Ties;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;

/** What speaks against the place where a line sends somebody (Luật 36/2018, Điều 23–25; NĐ 59/2019, Điều 29, 36). */
@Component
class TargetChecks {

    private static final String LISTED = "Luật 36/2018, Điều 25; NĐ 59/2019, Điều 36";
    private static final String MOVED = "Luật 36/2018, Điều 24.2, 25.1";
    private static final String INTEREST = "Luật 36/2018, Điều 23; NĐ 59/2019, Điều 29";
    private final Positions positions;
    private final Organisation organisation;
    private final People people;
    private final Ties ties;

    TargetChecks(Positions positions, Organisation organisation, People people, Ties ties) {
        this.positions = positions;
        this.organisation = organisation;
        this.people = people;
        this.ties = ties;
    }

    Optional<Refusal> against(PlanLine line, Target target) {
        return gone(line, target).or(() -> same(line, target)).or(() -> interest(line, target));
    }

    private Optional<Refusal> gone(PlanLine line, Target target) {
        if (organisation
                .unit(target.unitId())
                .filter(each -> each.period().contains(target.moveOn()))
                .isEmpty()) {
            return refused("unitGone", MOVED, line, target.unitId());
        }
        return positions
                        .find(target.item())
                        .filter(each -> each.validity().contains(target.moveOn()))
                        .isEmpty()
                ? refused("positionGone", LISTED, line, target.item())
                : Optional.empty();
    }

    private Optional<Refusal> same(PlanLine line, Target target) {
        boolean same = target.unitId().equals(line.fromUnit())
                && target.item().equals(line.fromItem())
                && target.duties().equals(line.fromDuties());
        return same ? refused("staysInPlace", MOVED, line, "") : Optional.empty();
    }

    /** Nobody goes to work with which a relation of interest was declared; which relation stays with the personnel office. */
    private Optional<Refusal> interest(PlanLine line, Target target) {
        return ties.concern(ties.standing(line.personId(), target.moveOn()), target.unitId(), target.item())
                ? refused(
                        "interest",
                        INTEREST,
                        line,
                        organisation.getUnit(target.unitId()).name())
                : Optional.empty();
    }

    private Optional<Refusal> refused(String code, String citation, PlanLine line, String about) {
        String name = people.find(line.personId()).map(Person::fullName).orElse(line.personId());
        return Optional.of(LineChecks.refusal(code, citation, name, about));
    }
}
