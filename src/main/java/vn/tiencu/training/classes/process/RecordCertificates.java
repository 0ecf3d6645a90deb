package vn.tiencu.training.classes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord.Training;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Trainees;

/** Enters each certificate in the record of its person: the last day of the class is the day of completion. */
@ModelBean("training_recordCertificates")
class RecordCertificates implements JavaDelegate {

    private final ClassRuns runs;
    private final Trainees trainees;
    private final People people;

    RecordCertificates(ClassRuns runs, Trainees trainees, People people) {
        this.runs = runs;
        this.trainees = trainees;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TrainingClass about = runs.get(execution.getProcessBusinessKey());
        trainees.of(about.number().toString()).stream()
                .filter(each -> each.status() == Status.COMPLETED)
                .forEach(each -> enter(about, each));
    }

    private void enter(TrainingClass about, Trainee trainee) {
        Trainee.Result result = trainee.result();
        String certificate = result == null ? null : result.certificate();
        people.recordTraining(
                trainee.personId(),
                new Training(about.programme(), about.called().endsOn(), certificate));
    }
}
