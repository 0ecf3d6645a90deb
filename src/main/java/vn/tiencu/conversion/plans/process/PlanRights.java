package vn.tiencu.conversion.plans.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.conversion.plans.PlanReaders;
import vn.tiencu.conversion.plans.store.Lines;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;

/** Who sees the papers of a plan: those who know of the plan. */
@Component
class PlanRights implements CaseAccess, CaseSubject.Source {
    private final Plans plans;
    private final Lines lines;
    private final PlanReaders readers;

    PlanRights(Plans plans, Lines lines, PlanReaders readers) {
        this.plans = plans;
        this.lines = lines;
        this.readers = readers;
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return plans.find(caseNumber).map(each -> readers.isKnown(each, caller)).orElse(false);
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

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return plans.find(caseNumber)
                .map(each -> new CaseSubject(
                        each.parties().drafting(),
                        each.unitId(),
                        null,
                        lines.of(caseNumber).stream().map(PlanLine::personId).toList(),
                        each.year()));
    }
}
