package vn.tiencu.conversion.moves.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.conversion.moves.MoveReaders;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;

/** Who sees the papers of a move: those who know of it, the person included. */
@Component
class MoveRights implements CaseAccess, CaseSubject.Source {
    private final Moves moves;
    private final Plans plans;
    private final MoveReaders readers;

    MoveRights(Moves moves, Plans plans, MoveReaders readers) {
        this.moves = moves;
        this.plans = plans;
        this.readers = readers;
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return moves.find(caseNumber).map(each -> readers.isKnown(each, caller)).orElse(false);
    }

    @Override
    public boolean mayEdit(String caseNumber, Caller caller) {
        return false;
    }

    @Override
    public boolean maySeeSealed(String caseNumber, String paperKind, Caller caller) {
        return mayRead(caseNumber, caller);
    }

    @Override
    public boolean concerns(String caseNumber, String personId) {
        return moves.find(caseNumber)
                .map(each -> each.personId().equals(personId))
                .orElse(false);
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return moves.find(caseNumber)
                .map(each -> new CaseSubject(
                        plans.get(each.planNumber()).parties().drafting(),
                        each.unitId(),
                        null,
                        List.of(each.personId()),
                        each.number().year()));
    }
}
