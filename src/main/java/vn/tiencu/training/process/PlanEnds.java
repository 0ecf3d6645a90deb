package vn.tiencu.training.process;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.EndReached;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.events.TrainingPlanEnded;
import vn.tiencu.training.store.TrainingPlans;

/** Writes the named end into the plan, with the reason as the diagram words it. */
@Component
class PlanEnds {

    private final TrainingPlans plans;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    PlanEnds(TrainingPlans plans, HouseClock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(EndReached end) {
        if (end.whole() && end.process().equals(TrainingProcess.MAIN.key())) {
            plans.ended(end.caseNumber(), end.element(), end.name(), clock.now());
            TrainingPlan ended = plans.get(end.caseNumber());
            events.publishEvent(new TrainingPlanEnded(end.caseNumber(), ended.year(), end.element(), clock.today()));
        }
    }
}
