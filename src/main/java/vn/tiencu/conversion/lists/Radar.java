package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private List<RadarLine> lines(List<Assignment> held, LocalDate asOf) {
        List<String> ids = held.stream().map(Assignment::personId).toList();
        Map<String, Person> persons = people.named(ids);
        Map<String, Position> items = positions.byCode();
        Map<String, List<Ground>> byPerson = grounds.of(ids);
        Map<String, Integer> posts = held.stream()
                .map(Assignment::bodyId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), each -> listedPosts(each, asOf)));
        return held.stream()
                .filter(each -> persons.containsKey(each.personId()))
                .map(each -> {
                    Person person = Objects.requireNonNull(persons.get(each.personId()));
                    Facts facts = facts(each, person, Objects.requireNonNull(posts.get(each.bodyId())));
                    Position item = Objects.requireNonNull(items.get(each.position()));
                    return line(
                            each, person, item, judgement(facts, byPerson.getOrDefault(person.id(), List.of())), asOf);
                })
                .sorted(Comparator.comparing(RadarLine::listedOn)
                        .thenComparing(each -> each.assignment().personId()))
                .toList();
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
