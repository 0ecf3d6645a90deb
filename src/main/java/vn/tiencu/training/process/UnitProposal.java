package vn.tiencu.training.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;

/** A unit's own part of a plan: what is still to be confirmed, and its confirmation. */
@Component
class UnitProposal {

    private final Lines lines;

    UnitProposal(Lines lines) {
        this.lines = lines;
    }

    /** How many lines of a unit stand how. */
    record Counts(long proposed, long confirmed, long dropped) {}

    Counts counts(String caseNumber, String unitId) {
        Map<PlanLine.State, Long> by = lines.ofUnit(caseNumber, unitId).stream()
                .collect(Collectors.groupingBy(PlanLine::state, Collectors.counting()));
        return new Counts(
                by.getOrDefault(PlanLine.State.PROPOSED, 0L),
                by.getOrDefault(PlanLine.State.CONFIRMED, 0L),
                by.getOrDefault(PlanLine.State.DROPPED, 0L));
    }

    /** Confirms what is left where the unit wants it; otherwise a line that is still open holds the answer up (422). */
    void settle(String caseNumber, String unitId, boolean confirmRest, Caller caller) {
        List<PlanLine> open = lines.ofUnit(caseNumber, unitId).stream()
                .filter(each -> each.state() == PlanLine.State.PROPOSED)
                .toList();
        if (!open.isEmpty() && !confirmRest) {
            throw SigningChecks.refused("linesOpen", "confirmRest", Message.of("training.linesOpen", open.size()));
        }
        open.forEach(each -> confirm(each, caller));
    }

    private void confirm(PlanLine line, Caller caller) {
        if (!lines.change(line.in(PlanLine.State.CONFIRMED), caller.username())) {
            throw Refused.conflict("lineChanged", Message.of("training.lineChanged"), null);
        }
    }
}
