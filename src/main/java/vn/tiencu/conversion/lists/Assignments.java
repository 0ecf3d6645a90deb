package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.conversion.lists.store.AssignmentRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Who works in which listed position, and who did before. */
@Service
public class Assignments {

    private final AssignmentRows rows;
    private final Positions positions;

    Assignments(AssignmentRows rows, Positions positions) {
        this.rows = rows;
        this.positions = positions;
    }

    /** What the person does on a day. */
    public Optional<Assignment> current(String personId, LocalDate on) {
        return rows.ofPerson(personId).stream().filter(at(on)).findFirst();
    }

    /** All that the person has done, the oldest first. */
    public List<Assignment> history(String personId) {
        return rows.ofPerson(personId);
    }

    /** Everyone of a body and its divisions on a day. */
    public List<Assignment> ofBody(String bodyId, LocalDate on) {
        return rows.ofBody(bodyId).stream().filter(at(on)).toList();
    }

    /** Everyone of the province on a day. */
    public List<Assignment> all(LocalDate on) {
        return rows.all().stream().filter(at(on)).toList();
    }

    /**
     * Places that were left and that nobody has taken up by a day: whoever began there afterwards stands for one who had left. They
     * are known from the assignments alone; whether a place is still established is for the office to say.
     */
    public List<Assignment> vacated(LocalDate on) {
        return Vacated.among(
                rows.all().stream()
                        .filter(each -> !each.paperDate().isAfter(on))
                        .toList(),
                on);
    }

    private static Predicate<Assignment> at(LocalDate on) {
        return each -> !each.paperDate().isAfter(on)
                && (each.endedOn() == null || !each.endedOn().isBefore(on));
    }

    /**
     * Enters a signed transfer: what the person did so far ends on the day before. Entering the same paper again changes nothing;
     * a paper before the one in force is refused (422).
     */
    @Transactional
    public void record(Assignment next) {
        positions.get(next.position());
        List<Assignment> history = rows.ofPerson(next.personId());
        if (history.stream().anyMatch(each -> isSame(each, next))) {
            return;
        }
        history.stream().filter(each -> each.endedOn() == null).forEach(each -> endBefore(next, each));
        try {
            rows.add(next);
        } catch (DuplicateKeyException otherAct) {
            throw Refused.conflict("assignedMeanwhile", Message.of("conversion.lists.assignedMeanwhile"), null);
        }
    }

    private static boolean isSame(Assignment old, Assignment next) {
        return old.paperDate().equals(next.paperDate()) && old.paperNumber().equals(next.paperNumber());
    }

    private void endBefore(Assignment next, Assignment old) {
        if (!old.paperDate().isBefore(next.paperDate())) {
            throw Refused.byRules(Refusal.of(
                    "assignmentTooEarly",
                    "paperDate",
                    Message.of("conversion.lists.assignmentTooEarly", next.paperDate(), old.paperDate())));
        }
        rows.end(old.id(), next.paperDate().minusDays(1));
    }
}
