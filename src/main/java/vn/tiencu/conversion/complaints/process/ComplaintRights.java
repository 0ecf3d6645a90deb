package vn.tiencu.conversion.complaints.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.complaints.ComplaintReaders;
import vn.tiencu.conversion.complaints.store.Complaints;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;

/** Who sees the papers of a complaint: those who know of it. */
@Component
class ComplaintRights implements CaseAccess, CaseSubject.Source {
    private final Complaints complaints;
    private final Moves moves;
    private final Plans plans;
    private final ComplaintReaders readers;

    ComplaintRights(Complaints complaints, Moves moves, Plans plans, ComplaintReaders readers) {
        this.complaints = complaints;
        this.moves = moves;
        this.plans = plans;
        this.readers = readers;
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return complaints
                .find(caseNumber)
                .map(each -> readers.isKnown(each, caller))
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
        return complaints
                .find(caseNumber)
                .map(each -> moves.get(each.moveNumber()).personId().equals(personId))
                .orElse(false);
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return complaints.find(caseNumber).map(each -> subject(each, moves.get(each.moveNumber())));
    }

    private CaseSubject subject(Complaint complaint, ConversionMove move) {
        return new CaseSubject(
                plans.get(move.planNumber()).parties().superior(),
                move.unitId(),
                null,
                List.of(move.personId()),
                complaint.number().year());
    }
}
