package vn.tiencu.conversion.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.people.Organisation;

/** The transfer is the paper of the new assignment, from whose day the next term is counted (NĐ 59/2019, Điều 37.2). */
@ModelBean("conversion_recordAssignment")
class RecordAssignment implements JavaDelegate {

    private final ConversionMoves moves;
    private final PlanLines lines;
    private final Assignments assignments;
    private final Organisation organisation;

    RecordAssignment(ConversionMoves moves, PlanLines lines, Assignments assignments, Organisation organisation) {
        this.moves = moves;
        this.lines = lines;
        this.assignments = assignments;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConversionMove move = moves.get(execution.getProcessBusinessKey());
        PlanLine.Target target =
                Objects.requireNonNull(lines.find(move.lineId()).orElseThrow().target(), "a move has a target");
        assignments.record(given(move, target));
    }

    private Assignment given(ConversionMove move, PlanLine.Target target) {
        ConversionMove.Decision decision = move.decision();
        var signedOn = Objects.requireNonNull(decision.signedOn(), "signed before it is handed over");
        String expertise = assignments
                .current(move.personId(), signedOn)
                .map(Assignment::expertise)
                .orElse("");
        return new Assignment(
                UUID.randomUUID().toString(),
                move.personId(),
                target.unitId(),
                organisation.bodyOf(target.unitId()).id(),
                target.item(),
                target.duties(),
                expertise,
                false,
                Objects.requireNonNull(decision.number(), "numbered before it is handed over"),
                signedOn,
                null,
                null);
    }
}
