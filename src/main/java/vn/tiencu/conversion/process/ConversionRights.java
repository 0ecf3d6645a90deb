package vn.tiencu.conversion.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.conversion.Complaint;
import vn.tiencu.conversion.ComplaintDesk;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.MoveDesk;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.store.Complaints;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;

/** Who sees the papers of this room's cases: those who know of the case. And what each case is about. */
@Component
class ConversionRights implements CaseAccess, CaseSubject.Source {

    private final ConversionPlans plans;
    private final PlanLines lines;
    private final ConversionMoves moves;
    private final Complaints complaints;
    private final MoveDesk moveDesk;
    private final ComplaintDesk complaintDesk;

    ConversionRights(
            ConversionPlans plans,
            PlanLines lines,
            ConversionMoves moves,
            Complaints complaints,
            MoveDesk moveDesk,
            ComplaintDesk complaintDesk) {
        this.plans = plans;
        this.lines = lines;
        this.moves = moves;
        this.complaints = complaints;
        this.moveDesk = moveDesk;
        this.complaintDesk = complaintDesk;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(ConversionProcess.PLAN_PREFIX, ConversionProcess.MOVE_PREFIX, ConversionProcess.COMPLAINT_PREFIX);
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return plans.find(caseNumber)
                        .filter(each -> each.parties().know(caller))
                        .isPresent()
                || moves.find(caseNumber)
                        .filter(each -> moveDesk.isKnown(each, caller))
                        .isPresent()
                || complaints
                        .find(caseNumber)
                        .filter(each -> complaintDesk.isKnown(each, caller))
                        .isPresent();
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
        return subject(caseNumber)
                .filter(each -> each.personIds().contains(personId))
                .isPresent();
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return plans.find(caseNumber)
                .map(this::of)
                .or(() -> moves.find(caseNumber).map(this::of))
                .or(() -> complaints.find(caseNumber).map(this::of));
    }

    private CaseSubject of(ConversionPlan plan) {
        List<String> people = lines.of(plan.number().toString()).stream()
                .map(PlanLine::personId)
                .toList();
        return new CaseSubject(plan.parties().drafter(), plan.unitId(), null, people, plan.year());
    }

    private CaseSubject of(ConversionMove move) {
        ConversionPlan plan = plans.get(move.planNumber());
        return new CaseSubject(plan.parties().drafter(), plan.unitId(), null, List.of(move.personId()), plan.year());
    }

    private CaseSubject of(Complaint complaint) {
        ConversionMove move = moves.get(complaint.moveNumber());
        ConversionPlan plan = plans.get(move.planNumber());
        return new CaseSubject(plan.parties().superior(), plan.unitId(), null, List.of(move.personId()), plan.year());
    }
}
