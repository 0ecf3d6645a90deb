package vn.tiencu.training.compensation.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.training.compensation.store.Compensations;

/** What a compensation case is about: who owes it, and the unit that employs them. */
@Component
class CompensationSubject implements CaseSubject.Source {

    private final Compensations compensations;

    CompensationSubject(Compensations compensations) {
        this.compensations = compensations;
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return compensations
                .find(caseNumber)
                .map(owed -> new CaseSubject(
                        owed.parties().managing(),
                        owed.unitId(),
                        null,
                        List.of(owed.personId()),
                        owed.number().year()));
    }
}
