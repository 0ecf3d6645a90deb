package vn.tiencu.chancery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Member;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.Post;

/** How papers name posts, people and bodies. */
public class OfficialNames {

    private static final Set<String> INSIDE_A_UNIT = Set.of("LEADERSHIP", "PERSONNEL_OFFICE", "CLERK");
    private final People people;
    private final Organisation organisation;
    private final Bodies bodies;
    private final Wording words;
    private final HouseClock clock;

    protected OfficialNames(People people, Organisation organisation, Bodies bodies, Wording words, HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.bodies = bodies;
        this.words = words;
        this.clock = clock;
    }

    /** A post with its agency, unless the title names it. */
    public String title(Post post) {
        String agency = organisation.bodyOf(post.unitId()).name();
        boolean named = post.title().toLowerCase(Locale.ROOT).contains(agency.toLowerCase(Locale.ROOT));
        return named ? post.title() : words.say("withAgency", post.title(), agency);
    }

    public String person(String personId) {
        return people.get(personId).fullName();
    }

    /** Đồng chí in papers of the Party, ông or bà in those of the State. */
    public String address(String personId, Style style) {
        return words.say("address."
                + (style == Style.PARTY ? "PARTY" : people.get(personId).sex()));
    }

    /** Day of birth, left open when the record has none. */
    public Object birth(String personId) {
        LocalDate born = people.get(personId).birthDate();
        return born == null ? words.open() : born;
    }

    public String currentPost(String personId) {
        return posts(held(personId));
    }

    /** Several posts of one person in one phrase. */
    public String posts(List<PersonRecord.Holding> held) {
        return words.joined(held.stream().map(each -> title(each.post())).toList());
    }

    /** People as lists in papers show them. */
    public List<Map<String, Object>> listed(List<String> personIds) {
        return personIds.stream()
                .map(each -> Map.of("name", person(each), "birthDate", birth(each), "post", currentPost(each)))
                .toList();
    }

    public List<String> fullNames(List<String> personIds) {
        return personIds.stream().map(this::person).toList();
    }

    public String body(String key) {
        return bodies.find(key).map(Body::name).orElse(key);
    }

    /** In whose name a body writes: bodies inside a unit in that of the unit. */
    public String writing(String key) {
        return bodies.find(key)
                .filter(each -> INSIDE_A_UNIT.contains(each.kind()) && each.unitId() != null)
                .flatMap(each -> organisation.unit(String.valueOf(each.unitId())))
                .map(unit -> unit.name())
                .orElseGet(() -> body(key));
    }

    /** The title of whoever heads a body, or its name while nobody does. */
    public String headOf(String key) {
        return head(key).flatMap(this::titleOf).orElseGet(() -> writing(key));
    }

    public Optional<Member> head(String key) {
        return members(key).stream().filter(Member::isHead).findFirst();
    }

    public List<Member> members(String key) {
        return bodies.members(key, clock.today());
    }

    /** The post by which a person sits in the body of a unit. */
    public Optional<String> titleOf(Member member) {
        String unit = bodies.find(member.bodyKey()).map(Body::unitId).orElse(null);
        return held(member.personId()).stream()
                .filter(each -> unit == null
                        || organisation.bodyOf(each.post().unitId()).id().equals(unit))
                .map(each -> each.post().title())
                .findFirst();
    }

    public PersonRecord record(String personId) {
        return people.recordOf(personId);
    }

    private List<PersonRecord.Holding> held(String personId) {
        return people.postsHeld(List.of(personId), clock.today()).getOrDefault(personId, List.of());
    }
}
