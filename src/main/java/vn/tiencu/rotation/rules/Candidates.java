package vn.tiencu.rotation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Unit;

/**
 * Whom the records themselves put forward: heads at their two-term limit and local people in posts that are not for them
 * (NĐ 170/2025, Điều 42.1b, 42.1c). Being found is no more than a reason to look; whoever may go is another question.
 */
@Service
public class Candidates {

    private static final int AT_ONCE = 500;
    private final People people;
    private final Organisation organisation;
    private final TwoTerms twoTerms;
    private final LocalPosts localPosts;
    private final RuleTable rules;

    Candidates(People people, Organisation organisation, TwoTerms twoTerms, LocalPosts localPosts, RuleTable rules) {
        this.people = people;
        this.organisation = organisation;
        this.twoTerms = twoTerms;
        this.localPosts = localPosts;
        this.rules = rules;
    }

    /** All of them as the records stand on a day, those whose day comes first at the head of the list. */
    @Transactional(readOnly = true)
    public List<Candidate> found(LocalDate on) {
        List<PersonRecord> records = records();
        Map<String, Unit> units = units(records, on);
        return records.stream()
                .flatMap(each -> Stream.concat(atLimit(each, on), misplaced(each, units, on)))
                .sorted(Comparator.comparing(Candidate::due).thenComparing(Candidate::personId))
                .toList();
    }

    private List<PersonRecord> records() {
        List<PersonRecord> all = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            Page<Person> page = people.list(new People.Filter(null, null, null), next, AT_ONCE);
            all.addAll(people.recordsOf(page.items().stream().map(Person::id).toList())
                    .values());
            next = page.next() == null ? null : Cursor.decode(page.next());
        } while (next != null);
        return all;
    }

    private Map<String, Unit> units(List<PersonRecord> records, LocalDate on) {
        Set<String> ids = records.stream()
                .flatMap(each -> TwoTerms.current(each.holdings(), on).stream())
                .map(each -> each.post().unitId())
                .collect(Collectors.toSet());
        return organisation.units(ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private Stream<Candidate> atLimit(PersonRecord record, LocalDate on) {
        return twoTerms.atLimit(record.holdings(), on).stream()
                .map(each -> new Candidate(
                        record.person().id(),
                        each.held().post().id(),
                        Group.TWO_TERMS,
                        each.since(),
                        each.due(),
                        rules.twoTermsCitation()));
    }

    private Stream<Candidate> misplaced(PersonRecord record, Map<String, Unit> units, LocalDate on) {
        return TwoTerms.current(record.holdings(), on).stream()
                .filter(each -> units.containsKey(each.post().unitId()))
                .flatMap(each -> misplaced(
                        record,
                        each,
                        Objects.requireNonNull(units.get(each.post().unitId()))));
    }

    private Stream<Candidate> misplaced(PersonRecord record, Holding held, Unit unit) {
        if (!Boolean.TRUE.equals(LocalPosts.isLocal(record.person(), unit))) {
            return Stream.empty();
        }
        LocalDate since = TwoTerms.since(held, record.holdings());
        return localPosts.notForLocals(held.post(), unit).stream()
                .map(citation ->
                        new Candidate(record.person().id(), held.post().id(), Group.NOT_LOCAL, since, since, citation));
    }
}
