package vn.tiencu.training.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.training.store.TrainingPlans;

/** What a plan is about: a year. Its hundreds of lines make it nobody's case; the classes that carry it out are people's. */
@Component
class PlanSubject implements CaseSubject.Source {

    private final TrainingPlans plans;

    PlanSubject(TrainingPlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return plans.find(caseNumber)
                .map(plan -> new CaseSubject(plan.parties().drafter(), null, null, List.of(), plan.year()));
    }
}
