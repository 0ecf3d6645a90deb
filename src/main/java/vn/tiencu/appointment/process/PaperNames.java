package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Member;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.Post;

/** How papers name the post, the people and the bodies of a case. */
@Component
class PaperNames {

    private static final Set<String> INSIDE_A_UNIT = Set.of("LEADERSHIP", "PERSONNEL_OFFICE", "CLERK");
    private final People people;
    private final Organisation organisation;
    private final Bodies bodies;
    private final PaperWords words;
    private final HouseClock clock;

    PaperNames(People people, Organisation organisation, Bodies bodies, PaperWords words, HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.bodies = bodies;
        this.words = words;
        this.clock = clock;
    }

    String post(Appointment about) {
        return title(organisation.post(about.postId()));
    }

    /** The agency that proposes. */
    String unit(Appointment about) {
        return organisation.getUnit(about.unitId()).name();
    }

    /** A post with its agency, unless the title names it. */
    String title(Post post) {
        String agency = organisation.bodyOf(post.unitId()).name();
        boolean named = post.title().toLowerCase(Locale.ROOT).contains(agency.toLowerCase(Locale.ROOT));
        return named ? post.title() : words.say("withAgency", post.title(), agency);
    }

    String person(String personId) {
        return people.get(personId).fullName();
    }

    /** Đồng chí in papers of the Party, ông or bà in those of the State. */
    String address(String personId, Style style) {
        return words.say("address."
                + (style == Style.PARTY ? "PARTY" : people.get(personId).sex()));
    }

    /** Day of birth, left open when the record has none. */
    Object birth(String personId) {
        LocalDate born = people.get(personId).birthDate();
        return born == null ? words.open() : born;
    }

    String currentPost(String personId) {
        List<PersonRecord.Holding> held =
                people.postsHeld(List.of(personId), clock.today()).getOrDefault(personId, List.of());
        return words.joined(held.stream().map(each -> title(each.post())).toList());
    }

    /** People as lists in papers show them. */
    List<Map<String, Object>> listed(List<String> personIds) {
        return personIds.stream()
                .map(each -> Map.of("name", person(each), "birthDate", birth(each), "post", currentPost(each)))
                .toList();
    }

    List<String> fullNames(List<String> personIds) {
        return personIds.stream().map(this::person).toList();
    }

    String body(String key) {
        return bodies.find(key).map(Body::name).orElse(key);
    }

    /** In whose name a body writes: bodies inside a unit in that of the unit. */
    String writing(String key) {
        return bodies.find(key)
                .filter(each -> INSIDE_A_UNIT.contains(each.kind()) && each.unitId() != null)
                .flatMap(each -> organisation.unit(String.valueOf(each.unitId())))
                .map(unit -> unit.name())
                .orElseGet(() -> body(key));
    }

    /** Who decides: the collective, or the head where the head decides alone. */
    String decider(Appointment about) {
        String key = about.parties().decider();
        return about.parties().collective()
                ? body(key)
                : head(key).flatMap(this::titleOf).orElseGet(() -> body(key));
    }

    /** The title of whoever heads a body, or its name while nobody does. */
    String headOf(String key) {
        return head(key).flatMap(this::titleOf).orElseGet(() -> writing(key));
    }

    Optional<Member> head(String key) {
        return members(key).stream().filter(Member::isHead).findFirst();
    }

    List<Member> members(String key) {
        return bodies.members(key, clock.today());
    }

    /** The post by which a person sits in the body of a unit. */
    Optional<String> titleOf(Member member) {
        String unit = bodies.find(member.bodyKey()).map(Body::unitId).orElse(null);
        List<PersonRecord.Holding> held =
                people.postsHeld(List.of(member.personId()), clock.today()).getOrDefault(member.personId(), List.of());
        return held.stream()
                .filter(each -> unit == null
                        || organisation.bodyOf(each.post().unitId()).id().equals(unit))
                .map(each -> each.post().title())
                .findFirst();
    }

    /**
     * Who presides over the meetings: the head of the leadership. Left open where a representative of the superior body does,
     * because the head's own post is filled or only one leader is there (NĐ 170/2025, Điều 34.2b).
     */
    String chair(Appointment about) {
        List<Member> leaders = members("lanh-dao-" + about.unitId());
        Post post = organisation.post(about.postId());
        boolean ownHead = post.unitId().equals(about.unitId()) && "HEAD".equals(post.function());
        if (ownHead || leaders.size() < 2) {
            return words.open();
        }
        return leaders.stream()
                .filter(Member::isHead)
                .findFirst()
                .map(each -> person(each.personId()))
                .orElseGet(words::open);
    }

    PersonRecord record(String personId) {
        return people.recordOf(personId);
    }
}
