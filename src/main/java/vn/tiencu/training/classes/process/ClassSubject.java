package vn.tiencu.training.classes.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Trainees;

/** What a class is about: its trainees. */
@Component
class ClassSubject implements CaseSubject.Source {

    private final ClassRuns runs;
    private final Trainees trainees;

    ClassSubject(ClassRuns runs, Trainees trainees) {
        this.runs = runs;
        this.trainees = trainees;
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return runs.find(caseNumber)
                .map(held -> new CaseSubject(
                        held.organiser(),
                        null,
                        null,
                        trainees.of(caseNumber).stream().map(Trainee::personId).toList(),
                        held.number().year()));
    }
}
