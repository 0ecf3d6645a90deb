package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.Training;
import vn.tiencu.people.Unit;

/**
 * A person as a plan sees them on a day: in the highest post held, in the body that it belongs to.
 *
 * @param body the department, party body or commune of the post
 * @param units units of all posts ever held or planned, by id
 */
record Trainee(PersonRecord record, Holding main, Unit body, Map<String, Unit> units, LocalDate asOf) {

    String id() {
        return person().id();
    }

    Person person() {
        return record.person();
    }

    /** Kind of the unit that a post stands in. */
    String unitKind(String unitId) {
        Unit unit = units.get(unitId);
        return unit == null ? "" : unit.kind();
    }

    /** The latest time that a programme was completed. */
    Optional<Training> completed(String programme) {
        return record.trainings().stream()
                .filter(each -> each.programme().equals(programme)
                        && !each.completedOn().isAfter(asOf))
                .findFirst();
    }
}
