package vn.tiencu.cockpit.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiencu.cockpit.store.StepRow;

/** What the end of a step says: in time or late, and how many working days it took. */
@Component
class Ending {

    private final WorkedDays days;

    Ending(WorkedDays days) {
        this.days = days;
    }

    /** The step as it stands when it has ended; a term ends with its last day (Bộ luật Dân sự, Điều 148). */
    StepRow of(StepRow step, Instant at, LocalDate on, StepRow.How how) {
        LocalDate due = step.dueOn();
        boolean late = due != null && on.isAfter(due);
        return new StepRow(
                step.id(),
                step.caseNumber(),
                step.process(),
                step.element(),
                step.body(),
                step.givenAt(),
                step.givenOn(),
                due,
                step.firstDueOn(),
                at,
                on,
                how,
                late,
                due == null ? 0 : days.between(due, on),
                days.between(step.givenOn(), on));
    }
}
