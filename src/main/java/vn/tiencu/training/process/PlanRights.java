package vn.tiencu.training.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.store.TrainingPlans;

/** Who sees the papers of a plan: its parties and those who watch over it; a unit sees its own lines, not the others' names. */
@Component
class PlanRights implements CaseAccess {

    private final TrainingPlans plans;

    PlanRights(TrainingPlans plans) {
        this.plans = plans;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(TrainingProcess.CASE_PREFIX);
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return plans.find(caseNumber).map(each -> each.isKnownTo(caller)).orElse(false);
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
        return false;
    }
}
