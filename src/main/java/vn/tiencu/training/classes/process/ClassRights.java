package vn.tiencu.training.classes.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.classes.ClassDesk;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Trainees;

/** Who sees the papers of a class: who holds it, who watches over the plan, and who sends people to it. */
@Component
class ClassRights implements CaseAccess {

    private final ClassRuns runs;
    private final Trainees trainees;
    private final ClassDesk desk;

    ClassRights(ClassRuns runs, Trainees trainees, ClassDesk desk) {
        this.runs = runs;
        this.trainees = trainees;
        this.desk = desk;
    }

    /** Notices, decisions and lists of results go to every unit that has people in the class (NĐ 171/2025, Điều 2.5, 26.2). */
    @Override
    public Set<String> prefixes() {
        return Set.of(TrainingProcess.CLASS_PREFIX);
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return runs.find(caseNumber).map(each -> desk.isKnown(each, caller)).orElse(false);
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
        return trainees.of(caseNumber).stream().anyMatch(each -> each.personId().equals(personId));
    }
}
