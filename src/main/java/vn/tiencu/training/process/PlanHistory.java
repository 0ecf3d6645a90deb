package vn.tiencu.training.process;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.Journal;

/** What has happened to a plan, as its readers see it. */
@Component
public class PlanHistory {

    private final Journal journal;
    private final Shown shown;
    private final Texts texts;

    PlanHistory(Journal journal, Shown shown, Texts texts) {
        this.journal = journal;
        this.shown = shown;
        this.texts = texts;
    }

    /** One act in the reader's language. */
    public record ActShown(
            OffsetDateTime at,
            String element,
            String name,
            String body,
            String outcome,
            @Nullable LocalDate legalDay) {}

    /** What was done, by which body and when, oldest first; a unit sees what it did itself and what concerns all. */
    public List<ActShown> of(TrainingPlan about, Caller reader) {
        return journal.of(about.number().toString()).stream()
                .filter(each -> about.isKnownTo(reader) || reader.isIn(each.body()) || isForAll(about, each))
                .map(this::act)
                .toList();
    }

    private static boolean isForAll(TrainingPlan about, Journal.Act act) {
        return about.parties().drafter().equals(act.body()) || act.element().equals("StartEvent_PlanBegun");
    }

    private ActShown act(Journal.Act act) {
        String name = texts.here(Message.of("training." + act.element()));
        return new ActShown(act.at(), act.element(), name, shown.bodyName(act.body()), act.outcome(), act.legalDay());
    }
}
