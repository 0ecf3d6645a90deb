package vn.tiencu.rotation.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.RotationPlans;

/**
 * Who sees the papers of a plan or of one person's rotation: its parties, those who watch over it, and the leaderships of the
 * two units. A unit that was only asked for people or for an opinion sees its task, not the papers about others.
 */
@Component
class RotationRights implements CaseAccess {

    private final RotationPlans plans;
    private final Assignments assignments;

    RotationRights(RotationPlans plans, Assignments assignments) {
        this.plans = plans;
        this.assignments = assignments;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(RotationProcess.CASE_PREFIX, RotationProcess.ASSIGNMENT_PREFIX);
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return plans.find(caseNumber).map(each -> each.isKnownTo(caller)).orElse(false)
                || assignments
                        .find(caseNumber)
                        .map(each ->
                                each.isKnownTo(caller) || caller.isIn(each.sender()) || caller.isIn(each.receiver()))
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
        return assignments
                .find(caseNumber)
                .map(each -> each.personId().equals(personId))
                .orElse(false);
    }
}
