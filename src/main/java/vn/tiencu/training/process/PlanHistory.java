package vn.tiencu.training.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.ActsShown;
import vn.tiencu.casework.Journal;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;

/** What has happened to a plan, as its readers see it. */
@Component
public class PlanHistory {

    private final Journal journal;
    private final ActsShown acts;

    PlanHistory(Journal journal, ActsShown acts) {
        this.journal = journal;
        this.acts = acts;
    }

    /** What was done, by which body and when, oldest first; a unit sees what it did itself and what concerns all. */
    public List<ActsShown.ActShown> of(TrainingPlan about, Caller reader) {
        return journal.of(about.number().toString()).stream()
                .filter(each -> about.isKnownTo(reader) || reader.isIn(each.body()) || isForAll(about, each))
                .map(each -> acts.shown("training", each))
                .toList();
    }

    private static boolean isForAll(TrainingPlan about, Journal.Act act) {
        return about.parties().drafter().equals(act.body()) || act.element().equals("StartEvent_PlanBegun");
    }
}
