package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.conversion.lists.Rules.Facts;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;

/** Who falls due for a move, and when (Luật 36/2018, Điều 25; NĐ 59/2019, Điều 38, 39). People who are not on file are left out. */
@Service
public class Radar {

    private final Assignments assignments;
    private final Positions positions;
    private final KnownGrounds grounds;
    private final People people;
    private final Rules rules;

    Radar(Assignments assignments, Positions positions, KnownGrounds grounds, People people, Rules rules) {
        this.assignments = assignments;
        this.positions = positions;
        this.grounds = grounds;
        this.people = people;
        this.rules = rules;
    }

    /** Everyone of a body, or of the province where none is named, as things stand on a day; who is due first comes first. */
    public List<RadarLine> of(@Nullable String bodyId, LocalDate asOf) {
        List<Assignment> found = bodyId == null ? assignments.all(asOf) : assignments.ofBody(bodyId, asOf);
        return lines(found, asOf);
    }

    /** One person as things stand on a day; empty without a listed position. */
    public Optional<RadarLine> ofPerson(String personId, LocalDate asOf) {
        List<Assignment> found = assignments.current(personId, asOf).stream().toList();
        return lines(found, asOf).stream().findFirst();
    }

    /** What stands in the way of moving the person on a day; empty when nothing does, also without a listed position. */
    public Optional<Stay> stayOn(String personId, LocalDate day) {
        return assignments
                .current(personId, day)
                .flatMap(held -> people.find(personId).flatMap(person -> {
                    Facts facts = facts(held, person, listedPosts(held.bodyId(), day));
                    return judgement(facts, grounds.of(List.of(personId)).getOrDefault(personId, List.of()))
                            .stay(day);
                }));
    }

    /**
     * When somebody may be moved.
     *
     * @param day after the least term of the position, and after every ground whose end is known
     * @param stay what stands in the way even then
     */
    public record Free(LocalDate day, @Nullable Stay stay) {}

    /** Of these people as far as they hold a listed position: when each may be moved, not before a day. */
    public Map<String, Free> free(Collection<String> personIds, LocalDate today, LocalDate from) {
        Set<String> asked = Set.copyOf(personIds);
        List<Assignment> found = assignments.all(today).stream()
                .filter(each -> asked.contains(each.personId()))
                .toList();
        Map<String, Position> items = positions.byCode();
        Map<String, Free> free = new HashMap<>();
        judged(found, today, (held, person, judgement) -> {
            Position item = Objects.requireNonNull(items.get(held.position()));
            LocalDate earliest = rules.window(item, held.countedFrom()).earliest();
            LocalDate day = judgement.free(earliest.isAfter(from) ? earliest : from);
            free.put(person.id(), new Free(day, judgement.stay(day).orElse(null)));
        });
        return free;
    }

    /** Takes what is known of one person at work. */
    private interface Reader {
        void read(Assignment held, Person person, Judgement judgement);
    }

    private void judged(List<Assignment> held, LocalDate asOf, Reader reader) {
        List<String> ids = held.stream().map(Assignment::personId).toList();
        Map<String, Person> persons = people.named(ids);
        Map<String, List<Ground>> byPerson = grounds.of(ids);
        Map<String, Integer> posts = new HashMap<>();
        for (Assignment each : held) {
            Person person = persons.get(each.personId());
            if (person != null) {
                int listed = posts.computeIfAbsent(each.bodyId(), body -> listedPosts(body, asOf));
                Facts facts = facts(each, person, listed);
                reader.read(each, person, judgement(facts, byPerson.getOrDefault(person.id(), List.of())));
            }
        }
    }

    private List<RadarLine> lines(List<Assignment> held, LocalDate asOf) {
        Map<String, Position> items = positions.byCode();
        List<RadarLine> lines = new ArrayList<>();
        judged(held, asOf, (each, person, judgement) -> {
            Position item = Objects.requireNonNull(items.get(each.position()));
            lines.add(line(each, person, item, judgement, asOf));
        });
        lines.sort(Comparator.comparing(RadarLine::listedOn)
                .thenComparing(each -> each.assignment().personId()));
        return List.copyOf(lines);
    }

    private int listedPosts(String bodyId, LocalDate on) {
        return assignments.ofBody(bodyId, on).size();
    }

    private static Facts facts(Assignment held, Person person, int listedPosts) {
        return new Facts(person.sex(), person.retirementDate(), listedPosts, held.ownExpertise());
    }

    private Judgement judgement(Facts facts, List<Ground> known) {
        return new Judgement(rules, facts, known);
    }

    private RadarLine line(Assignment held, Person person, Position item, Judgement judgement, LocalDate asOf) {
        Window window = rules.window(item, held.countedFrom());
        Judgement.Outcome outcome = judgement.outcome(window, asOf);
        return new RadarLine(
                held, person.fullName(), item, window, outcome.standing(), outcome.dueOn(), outcome.stay());
    }
}
