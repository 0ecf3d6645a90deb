package vn.tiencu.training.classes.process;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.store.Journal;

/** What has happened in a class or a compensation case, as its readers see it. */
@Component
public class ActsShown {

    private final Journal journal;
    private final ClassShown shown;
    private final Texts texts;

    ActsShown(Journal journal, ClassShown shown, Texts texts) {
        this.journal = journal;
        this.shown = shown;
        this.texts = texts;
    }

    /** One act in the reader's language. */
    public record Act(
            OffsetDateTime at,
            String element,
            String name,
            String body,
            String outcome,
            @Nullable LocalDate legalDay) {}

    /** What was done, by which body and when, oldest first. */
    public List<Act> of(String caseNumber) {
        return journal.of(caseNumber).stream()
                .map(each -> new Act(
                        each.at(),
                        each.element(),
                        texts.here(Message.of("training." + each.element())),
                        shown.bodyName(each.body()),
                        each.outcome(),
                        each.legalDay()))
                .toList();
    }
}
