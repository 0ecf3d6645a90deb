package vn.tiencu.training.compensation.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.compensation.CompensationDesk;
import vn.tiencu.training.compensation.store.Compensations;

/** Who sees the papers of a compensation case: those who know of the case. */
@Component
class CompensationRights implements CaseAccess {

    private final Compensations compensations;
    private final CompensationDesk desk;

    CompensationRights(Compensations compensations, CompensationDesk desk) {
        this.compensations = compensations;
        this.desk = desk;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(TrainingProcess.COMPENSATION_PREFIX);
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return compensations
                .find(caseNumber)
                .map(each -> desk.isKnown(each, caller))
                .orElse(false);
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
        return compensations
                .find(caseNumber)
                .map(each -> each.personId().equals(personId))
                .orElse(false);
    }
}
