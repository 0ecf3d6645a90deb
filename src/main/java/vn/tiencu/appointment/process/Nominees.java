package vn.tiencu.appointment.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Holder;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Person;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Verdict;

/**
 * Who may be on the lists of a case: only people who meet the standards, or whom the competent body let go on with a recorded
 * reason (NĐ 170/2025, Điều 29.2; founding document 000, 2: nobody unqualified is let into the procedure).
 */
@Component
public class Nominees {

    private final Shown shown;
    private final Candidates candidates;
    private final Organisation organisation;
    private final HouseClock clock;

    Nominees(Shown shown, Candidates candidates, Organisation organisation, HouseClock clock) {
        this.shown = shown;
        this.candidates = candidates;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Everyone planned for the post or an equivalent or higher one, and the nominee (NĐ 170/2025, Điều 33.2a). */
    public List<String> planned(Appointment about) {
        Set<String> holders = organisation.holdersOfPost(about.postId(), clock.today()).stream()
                .map(Holder::personId)
                .collect(Collectors.toUnmodifiableSet());
        List<String> planned = organisation.plannedOnSite(organisation.post(about.postId()), clock.today()).stream()
                .map(Person::id)
                .filter(each -> !holders.contains(each))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!planned.contains(about.nomineeId())) {
            planned.add(about.nomineeId());
        }
        return planned;
    }

    /** Whether a person may stand in a case as things are today. */
    public boolean isQualified(Appointment about, String personId) {
        return switch (shown.verdict(about, personId).outcome()) {
            case MET -> true;
            case OVERRIDE_REQUIRED ->
                candidates.override(about.number().toString(), personId).isPresent();
            case BLOCKED, UNKNOWN -> false;
        };
    }

    /** Whether something stands in a person's way that nobody may let pass. */
    public boolean isBarred(Appointment about, String personId) {
        return shown.verdict(about, personId).outcome() == Finding.Outcome.BLOCKED;
    }

    /** Refuses (422) a person who may not stand, with every finding that stands in the way. */
    public void requireQualified(Appointment about, String personId, String field) {
        if (!isQualified(about, personId)) {
            throw Refused.byRules(refusals(shown.verdict(about, personId), personId, field));
        }
    }

    /** The findings of a verdict that are not met, as refusals. */
    public static List<Refusal> refusals(Verdict verdict, String personId, @Nullable String field) {
        return verdict.findings().stream()
                .filter(each -> each.outcome() != Finding.Outcome.MET)
                .map(each -> refusal(each, personId, field))
                .toList();
    }

    private static Refusal refusal(Finding finding, String personId, @Nullable String field) {
        Message message = Message.of("appointment.notQualified", personId, finding.required(), finding.found());
        return new Refusal(finding.criterion(), field, message, finding.citation());
    }
}
