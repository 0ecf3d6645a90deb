package vn.tiencu.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.Training;
import vn.tiencu.people.store.OrganisationStore;
import vn.tiencu.people.store.PeopleStore;
import vn.tiencu.people.store.Place;
import vn.tiencu.people.store.RecordStore;

/** The cadres and civil servants of the province with their records. */
@Service
public class People {

    private final PeopleStore people;
    private final RecordStore records;
    private final OrganisationStore organisation;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    People(
            PeopleStore people,
            RecordStore records,
            OrganisationStore organisation,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.records = records;
        this.organisation = organisation;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Which people to list; null asks for all.
     *
     * @param q part of a name, with or without tones: {@code duc} finds {@code Đức}
     * @param unitId who holds a post of this unit today
     * @param postId who holds this post today
     */
    public record Filter(
            @Nullable String q,
            @Nullable String unitId,
            @Nullable String postId) {}

    public Optional<Person> find(String personId) {
        return people.find(personId);
    }

    /** The person, or a refusal (404). */
    public Person get(String personId) {
        return find(personId).orElseThrow(() -> Refused.notFound(Message.of("people.unknownPerson", personId)));
    }

    /** People by given name, then family and middle names, in the Vietnamese order. */
    public Page<Person> list(Filter filter, @Nullable Cursor cursor, int limit) {
        String words = filter.q() == null || filter.q().isBlank() ? null : filter.q();
        List<Person> found =
                people.list(words, filter.unitId(), filter.postId(), clock.today(), Place.after(cursor), limit + 1);
        return Page.of(found, limit, last -> new Place(last.sortKey(), last.id()).position());
    }

    /** The people of these ids as far as there are such, by id. */
    public Map<String, Person> named(Collection<String> personIds) {
        return people.named(personIds);
    }

    /** By name, the first who are called so and hold a post today in one of the units; all units where none is named. */
    public List<Person> called(String words, Collection<String> unitIds, int most) {
        return people.called(words, unitIds, clock.today(), most);
    }

    /** All that is on file about the person; refused (404) when there is no such person. */
    public PersonRecord recordOf(String personId) {
        return records.recordOf(get(personId));
    }

    /** As {@link #recordOf}, for many people with few questions to the database; who is not on file is left out. */
    public Map<String, PersonRecord> recordsOf(Collection<String> personIds) {
        Map<String, PersonRecord> byPerson = new LinkedHashMap<>();
        records.recordsOf(List.copyOf(people.named(personIds).values()))
                .forEach(each -> byPerson.put(each.person().id(), each));
        return byPerson;
    }

    /** The posts that each of the people holds on a day, the highest first; who holds none is left out. */
    public Map<String, List<Holding>> postsHeld(Collection<String> personIds, LocalDate on) {
        return records.holdingsOn(personIds, on);
    }

    /**
     * Enters a signed decision: the posts held so far end on the day before it takes effect, unless the new post is held
     * concurrently. An acting holding of the same post always ends. Entering the same decision again changes nothing.
     */
    @Transactional
    public void recordAppointment(Appointed appointed) {
        if (!people.lock(appointed.personId())) {
            throw Refused.notFound(Message.of("people.unknownPerson", appointed.personId()));
        }
        checkPost(appointed);
        List<Holding> held = records.holdings(appointed.personId());
        if (alreadyEntered(appointed, held)) {
            return;
        }
        held.stream().filter(each -> endsWith(appointed, each)).forEach(each -> end(appointed, each));
        records.begin(appointed);
        events.publishEvent(new PersonRecordChanged(appointed.personId(), PersonRecordChanged.What.APPOINTED));
    }

    /**
     * Enters a programme that the person completed (NĐ 171/2025, Điều 22). Entering the same one again changes nothing; another
     * certificate of the same day is a conflict (409).
     */
    @Transactional
    public void recordTraining(String personId, Training completed) {
        if (!people.lock(personId)) {
            throw Refused.notFound(Message.of("people.unknownPerson", personId));
        }
        Optional<Training> same = recordOf(personId).trainings().stream()
                .filter(each -> each.programme().equals(completed.programme())
                        && each.completedOn().equals(completed.completedOn()))
                .findFirst();
        if (same.isEmpty()) {
            records.add(personId, completed);
            events.publishEvent(new PersonRecordChanged(personId, PersonRecordChanged.What.TRAINING));
        } else if (!completed.equals(same.get())) {
            throw Refused.conflict(
                    "otherCertificate",
                    Message.of("people.otherCertificate", completed.completedOn(), completed.programme()),
                    null);
        }
    }

    private void checkPost(Appointed appointed) {
        Post post = organisation
                .post(appointed.postId())
                .orElseThrow(() -> Refused.notFound(Message.of("people.unknownPost", appointed.postId())));
        if (!post.period().contains(appointed.from())) {
            throw refused("postNotOnDay", "from", "people.postNotOnDay", post.title(), appointed.from());
        }
        LocalDate termEnds = appointed.termEndsOn();
        if (termEnds != null && termEnds.isBefore(appointed.from())) {
            throw refused("termBeforeBegin", "termEndsOn", "people.termBeforeBegin", termEnds, appointed.from());
        }
    }

    private static boolean alreadyEntered(Appointed appointed, List<Holding> held) {
        Optional<Holding> same = held.stream()
                .filter(each -> each.post().id().equals(appointed.postId()))
                .filter(each -> each.period().from().equals(appointed.from()))
                .findFirst();
        if (same.isPresent() && !appointed.decisionNumber().equals(same.get().decisionNumber())) {
            throw Refused.conflict(
                    "otherDecision", Message.of("people.otherDecision", appointed.from(), appointed.postId()), null);
        }
        return same.isPresent();
    }

    private static boolean endsWith(Appointed appointed, Holding holding) {
        LocalDate to = holding.period().to();
        boolean open = to == null || !to.isBefore(appointed.from());
        return open && (!appointed.concurrent() || holding.post().id().equals(appointed.postId()));
    }

    private void end(Appointed appointed, Holding holding) {
        LocalDate lastDay = appointed.from().minusDays(1);
        if (lastDay.isBefore(holding.period().from())) {
            throw refused(
                    "laterHolding",
                    "from",
                    "people.laterHolding",
                    holding.post().title(),
                    holding.period().from());
        }
        records.end(appointed.personId(), holding, lastDay);
    }

    private static Refused refused(String code, String field, String key, Object... arguments) {
        return Refused.byRules(Refusal.of(code, field, Message.of(key, arguments)));
    }
}
