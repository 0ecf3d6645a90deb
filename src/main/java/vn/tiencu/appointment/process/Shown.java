package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.Post;
import vn.tiencu.standards.Question;
import vn.tiencu.standards.Verdict;
import vn.tiencu.standards.Verdicts;

/** What forms show of a case and of people; the shapes are those of the interface. */
@Component
public class Shown {

    private final People people;
    private final Organisation organisation;
    private final Verdicts verdicts;
    private final Bodies bodies;
    private final Texts texts;
    private final HouseClock clock;

    Shown(People people, Organisation organisation, Verdicts verdicts, Bodies bodies, Texts texts, HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.verdicts = verdicts;
        this.bodies = bodies;
        this.texts = texts;
        this.clock = clock;
    }

    /** The case as every form shows it. */
    public record CaseShown(
            String caseNumber,
            String postId,
            String postTitle,
            String unitId,
            String unitName,
            String period,
            String stage,
            String stageName,
            String reason,
            String intendedAssignment,
            PersonShown nominee) {}

    /** A person in a list, with the verdict where it matters. */
    public record PersonShown(
            String personId,
            String fullName,
            @Nullable LocalDate birthDate,
            @Nullable String currentPost,
            @Nullable String capacity,
            @Nullable VerdictShown verdict) {}

    /** A verdict in the reader's language. */
    public record VerdictShown(String outcome, List<FindingShown> findings, String rulesVersion) {}

    /** One finding in the reader's language. */
    public record FindingShown(
            String criterion,
            String citation,
            String required,
            String found,
            String outcome,
            @Nullable String wouldChange,
            @Nullable String evidence) {}

    /** One consulted body's answer. */
    public record OpinionShown(
            String bodyName,
            LocalDate sentOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String opinion,
            @Nullable String content) {}

    /** A form's content, the case first. */
    public Map<String, @Nullable Object> form(Appointment shown) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("case", caseOf(shown));
        return form;
    }

    public CaseShown caseOf(Appointment shown) {
        Post post = organisation.post(shown.postId());
        return new CaseShown(
                shown.number().toString(),
                post.id(),
                post.title(),
                shown.unitId(),
                organisation.getUnit(shown.unitId()).name(),
                shown.period(),
                shown.stage().name(),
                texts.here(shown.stage().label()),
                shown.reason(),
                shown.intendedAssignment(),
                person(shown.nomineeId()));
    }

    public String postTitle(Appointment shown) {
        return organisation.post(shown.postId()).title();
    }

    public PersonShown person(String personId) {
        return person(personId, null, null);
    }

    public PersonShown person(String personId, @Nullable String capacity, @Nullable VerdictShown verdict) {
        Person person = people.get(personId);
        return new PersonShown(
                personId, person.fullName(), person.birthDate(), currentPost(personId), capacity, verdict);
    }

    public List<PersonShown> people(List<String> ids) {
        return ids.stream().map(this::person).toList();
    }

    /** The verdict on a person for the post of a case, as of today, under the rules that the case began with. */
    public Verdict verdict(Appointment about, String personId) {
        return verdicts.verdict(
                new Question(personId, about.postId(), Question.Action.APPOINT, clock.today(), about.rulesVersion()));
    }

    public VerdictShown shown(Verdict verdict) {
        List<FindingShown> findings = verdict.findings().stream()
                .map(each -> new FindingShown(
                        each.criterion(),
                        each.citation(),
                        texts.here(each.required()),
                        texts.here(each.found()),
                        each.outcome().name(),
                        optional(each.wouldChange()),
                        optional(each.evidence())))
                .toList();
        return new VerdictShown(verdict.outcome().name(), findings, verdict.rulesVersion());
    }

    public List<OpinionShown> opinions(List<Opinions.Row> rows) {
        return rows.stream()
                .map(each -> new OpinionShown(
                        bodyName(each.body()),
                        each.sentOn(),
                        each.dueOn(),
                        each.answeredOn(),
                        each.opinion(),
                        each.content()))
                .toList();
    }

    public String bodyName(String key) {
        return bodies.find(key).map(Body::name).orElse(key);
    }

    /** The main post that a person holds today, with its unit. */
    public @Nullable String currentPost(String personId) {
        String held = people.recordOf(personId).holdings().stream()
                .filter(each -> each.period().contains(clock.today()))
                .map(PersonRecord.Holding::post)
                .map(Post::titleInFull)
                .collect(Collectors.joining("; "));
        return held.isEmpty() ? null : held;
    }

    Texts texts() {
        return texts;
    }

    private @Nullable String optional(@Nullable Message message) {
        return message == null ? null : texts.here(Objects.requireNonNull(message));
    }
}
