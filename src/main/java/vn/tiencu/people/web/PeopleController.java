package vn.tiencu.people.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.web.PersonVisibility.Part;

/** People by name and post, and their records for those who may see them. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private static final int LONGEST_QUESTION = 100;

    private final People people;
    private final PersonVisibility visibility;
    private final CurrentCaller currentCaller;
    private final HouseClock clock;

    PeopleController(People people, PersonVisibility visibility, CurrentCaller currentCaller, HouseClock clock) {
        this.people = people;
        this.visibility = visibility;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    record PostHeld(
            String postId,
            String title,
            String unitId,
            String unitName,
            String function,
            LocalDate from,
            boolean acting) {

        static PostHeld of(Holding holding) {
            var post = holding.post();
            return new PostHeld(
                    post.id(),
                    post.title(),
                    post.unitId(),
                    post.unitName(),
                    post.function(),
                    holding.period().from(),
                    holding.acting());
        }
    }

    record PersonView(
            String id,
            String fullName,
            String familyName,
            @Nullable String middleName,
            String givenName,
            List<PostHeld> posts) {

        static PersonView of(Person person, List<Holding> held) {
            return new PersonView(
                    person.id(),
                    person.fullName(),
                    person.familyName(),
                    person.middleName(),
                    person.givenName(),
                    held.stream().map(PostHeld::of).toList());
        }
    }

    @GetMapping
    @Operation(summary = "List people by name, with the posts they hold today")
    Page<PersonView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String post,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (q != null && q.length() > LONGEST_QUESTION) {
            throw Refused.malformed("q", Message.of("people.questionTooLong", LONGEST_QUESTION));
        }
        Page<Person> page = people.list(new People.Filter(q, unit, post), Cursor.decode(cursor), Limit.of(limit));
        Map<String, List<Holding>> held =
                people.postsHeld(page.items().stream().map(Person::id).toList(), clock.today());
        return page.map(person -> PersonView.of(person, held.getOrDefault(person.id(), List.of())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A person's name and the posts held today")
    ResponseEntity<PersonView> show(@PathVariable String id) {
        check(Part.NAME_AND_POSTS, id);
        Person person = people.get(id);
        List<Holding> held = people.postsHeld(List.of(id), clock.today()).getOrDefault(id, List.of());
        PersonView view = PersonView.of(person, held);
        return ResponseEntity.ok().eTag(tag(view)).body(view);
    }

    @GetMapping("/{id}/record")
    @Operation(summary = "All that is on file about a person, for those who may see it")
    ResponseEntity<PersonRecord> showRecord(@PathVariable String id) {
        check(Part.RECORD, id);
        PersonRecord record = people.recordOf(id);
        return ResponseEntity.ok().eTag(tag(record)).body(record);
    }

    /** Who may not see it is told the same as of a person who does not exist. */
    private void check(Part part, String personId) {
        Caller caller = currentCaller.get();
        if (!visibility.maySee(caller, part, personId)) {
            throw Refused.notFound(Message.of("people.unknownPerson", personId));
        }
    }

    private static String tag(Record view) {
        byte[] content = view.toString().getBytes(StandardCharsets.UTF_8);
        return '"' + UUID.nameUUIDFromBytes(content).toString() + '"';
    }
}
