package vn.tiencu.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/** What has happened in a case, as its readers see it. */
@Component
public class ActsShown {

    private final Journal journal;
    private final CasePage page;
    private final Texts texts;

    ActsShown(Journal journal, CasePage page, Texts texts) {
        this.journal = journal;
        this.page = page;
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

    /**
     * What was done, by which body and when, oldest first.
     *
     * @param room whose messages name the elements
     */
    public List<ActShown> of(String room, String caseNumber) {
        return of(room, caseNumber, act -> true);
    }

    /** The same, as far as a reader may know of an act. */
    public List<ActShown> of(String room, String caseNumber, Predicate<Journal.Act> known) {
        return journal.of(caseNumber).stream()
                .filter(known)
                .map(each -> shown(room, each))
                .toList();
    }

    /** One act. */
    public ActShown shown(String room, Journal.Act act) {
        return new ActShown(
                act.at(),
                act.element(),
                texts.here(Message.of(room + "." + act.element())),
                page.bodyName(act.body()),
                act.outcome(),
                act.legalDay());
    }
}
