package vn.tiencu.conversion.moves.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.engine.ModelBean;

/** The old assignment ends, the new one begins with the transfer's number and date; its months count from there. */
@ModelBean("conversion_recordAssignment")
class RecordAssignment implements JavaDelegate {
    private final Moves moves;
    private final Assignments assignments;
    private final HouseClock clock;

    RecordAssignment(Moves moves, Assignments assignments, HouseClock clock) {
        this.moves = moves;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConversionMove move = moves.get(execution.getProcessBusinessKey());
        Assignment held = assignments.current(move.personId(), clock.today()).orElseThrow();
        ConversionMove.Place to = move.to();
        assignments.record(new Assignment(
                UUID.randomUUID().toString(),
                move.personId(),
                to.unitId(),
                move.unitId(),
                to.item(),
                to.duties(),
                held.expertise(),
                held.ownExpertise(),
                Objects.requireNonNull(move.transfer().number()),
                Objects.requireNonNull(move.transfer().numberedOn()),
                null,
                null));
    }
}
