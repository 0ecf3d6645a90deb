package vn.tiencu.cockpit.targets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;

/**
 * The people of the province as they stand on one day, with the ratings of its year.
 *
 * @param records everybody on file
 * @param units every unit that a post belongs to, and those above divisions
 */
record Staff(LocalDate day, Collection<PersonRecord> records, Map<String, Unit> units) {

    /** Somebody in a post on the day. */
    record InPost(Person person, Post post, Unit unit) {}

    /** The rating of the year, and the body of the highest post on the day, if any. */
    record Rated(String grade, @Nullable Unit body) {}

    /** Who holds a post of the scope, each person once, with the highest such post. */
    List<InPost> holders(Target.Scope scope) {
        return records.stream().flatMap(each -> highest(each, scope).stream()).toList();
    }

    /** Everybody in a post of the scope, once for each unit. */
    Map<Unit, List<InPost>> byUnit(Target.Scope scope) {
        return records.stream().flatMap(each -> posts(each, scope)).collect(Collectors.groupingBy(InPost::unit));
    }

    /** Who was rated for the year and holds a post of the scope; an open scope takes whoever was rated. */
    List<Rated> rated(Target.Scope scope) {
        return records.stream()
                .filter(each -> scope.isOpen() || highest(each, scope).isPresent())
                .flatMap(each -> each.ratings().stream()
                        .filter(rating -> rating.year() == day.getYear())
                        .map(rating -> new Rated(rating.grade(), body(each, scope))))
                .toList();
    }

    private @Nullable Unit body(PersonRecord record, Target.Scope scope) {
        return highest(record, scope).map(each -> body(each.unit())).orElse(null);
    }

    private Unit body(Unit unit) {
        Unit parent = unit.isConstituent() && unit.parentId() != null ? units.get(unit.parentId()) : null;
        return parent == null ? unit : parent;
    }

    private Optional<InPost> highest(PersonRecord record, Target.Scope scope) {
        return posts(record, scope)
                .max(Comparator.<InPost>comparingInt(each -> each.post().rankNo())
                        .thenComparing(each -> each.post().id()));
    }

    private Stream<InPost> posts(PersonRecord record, Target.Scope scope) {
        return record.holdings().stream()
                .filter(each -> each.period().contains(day))
                .map(Holding::post)
                .map(post -> new InPost(record.person(), post, Objects.requireNonNull(units.get(post.unitId()))))
                .filter(each -> fits(each, scope));
    }

    private static boolean fits(InPost held, Target.Scope scope) {
        return allows(scope.unitKinds(), held.unit().kind())
                && allows(scope.functions(), held.post().function())
                && (scope.managementLevel() == null
                        || scope.managementLevel().equals(held.post().managementLevel()))
                && (!scope.seatsOnly() || held.post().committeeSeat());
    }

    private static boolean allows(List<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    static Map<String, Unit> byId(Collection<Unit> units) {
        return units.stream().collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one));
    }
}
