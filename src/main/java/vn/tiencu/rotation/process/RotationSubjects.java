package vn.tiencu.rotation.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.RotationLines;
import vn.tiencu.rotation.store.RotationPlans;

/** What the cases of this room are about. */
@Component
class RotationSubjects implements CaseSubject.Source {

    private final RotationPlans plans;
    private final RotationLines lines;
    private final Assignments assignments;

    RotationSubjects(RotationPlans plans, RotationLines lines, Assignments assignments) {
        this.plans = plans;
        this.lines = lines;
        this.assignments = assignments;
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return plans.find(caseNumber)
                .map(this::plan)
                .or(() -> assignments.find(caseNumber).map(RotationSubjects::person));
    }

    private CaseSubject plan(RotationPlan about) {
        List<String> people = lines.kept(about.number().toString()).stream()
                .map(RotationLine::personId)
                .toList();
        return new CaseSubject(about.parties().drafter(), null, null, people, about.year());
    }

    private static CaseSubject person(RotationAssignment about) {
        return new CaseSubject(
                about.parties().drafter(),
                about.place().toUnit(),
                about.place().toPost(),
                List.of(about.personId()),
                about.startedOn().getYear());
    }
}
