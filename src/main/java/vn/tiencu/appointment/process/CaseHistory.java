package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.appointment.store.Journal;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.kernel.Message;

/** What has happened in a case, as its readers see it. */
@Component
public class CaseHistory {

    private final Journal journal;
    private final Candidates candidates;
    private final Bodies bodies;
    private final Texts texts;

    CaseHistory(Journal journal, Candidates candidates, Bodies bodies, Texts texts) {
        this.journal = journal;
        this.candidates = candidates;
        this.bodies = bodies;
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

    /** What was done, by which body and when, oldest first. */
    public List<ActShown> of(String caseNumber) {
        return journal.of(caseNumber).stream().map(this::act).toList();
    }

    /** The nominee until step 1 adopts a list, then the people on that list. */
    public List<String> listed(Appointment about) {
        List<String> adopted = candidates.of(about.number().toString(), Stage.STEP_2);
        return adopted.isEmpty() ? List.of(about.nomineeId()) : adopted;
    }

    private ActShown act(Journal.Act act) {
        String body = bodies.find(act.body()).map(Body::name).orElse(act.body());
        String name = texts.here(Message.of("appointment." + act.element()));
        return new ActShown(act.at(), act.element(), name, body, act.outcome(), act.legalDay());
    }
}
