package vn.tiencu.training.compensation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Decisions;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Post;
import vn.tiencu.training.classes.Departure;

/** Reads an event against the organisation: where the person worked, and which bodies take part. */
@Component
class CompensationIntake {

    private final People people;
    private final Organisation organisation;
    private final Decisions decisions;
    private final HouseClock clock;

    CompensationIntake(People people, Organisation organisation, Decisions decisions, HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The post held last, of someone who has one on file; refused (422) for an unknown person or one without any post. */
    Post lastPost(String personId) {
        if (people.find(personId).isEmpty()) {
            throw refused("unknownPerson", "personId", Message.of("training.compensation.unknownPerson", personId));
        }
        return people.recordOf(personId).holdings().stream()
                .max(Comparator.comparing((Holding each) -> lastDay(each))
                        .thenComparing(each -> each.post().rankNo()))
                .map(Holding::post)
                .orElseThrow(() -> refused("noPost", "personId", Message.of("training.compensation.noPost", personId)));
    }

    private static LocalDate lastDay(Holding holding) {
        return Optional.ofNullable(holding.period().to()).orElse(LocalDate.MAX);
    }

    String unitOf(Post post) {
        return organisation.bodyOf(post.unitId()).id();
    }

    /** The bodies of the table for a post of this level. */
    Compensation.Parties parties(Post post) {
        List<Map<String, @Nullable Object>> rows =
                decisions.evaluate("training_manager", Map.of("managementLevel", post.managementLevel()));
        Map<String, @Nullable Object> row = rows.get(0);
        return new Compensation.Parties(
                String.valueOf(row.get("managing")),
                String.valueOf(row.get("decider")),
                String.valueOf(row.get("clerk")));
    }

    void requirePast(LocalDate happenedOn) {
        if (happenedOn.isAfter(clock.today())) {
            throw refused("dayInFuture", "happenedOn", Message.of("casework.dayInFuture", happenedOn));
        }
    }

    Compensation opened(
            CaseNumber number, Departure departure, String training, Compensation.Parties parties, String by) {
        return new Compensation(
                number,
                departure.personId(),
                departure.unitId(),
                departure.id(),
                departure.cause(),
                departure.happenedOn(),
                training,
                by,
                clock.today(),
                Compensation.Stage.FACTS,
                parties,
                null,
                null,
                null,
                Compensation.Decision.NONE,
                null);
    }

    private static Refused refused(String code, String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
