package vn.tiencu.training.lines;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Unit;
import vn.tiencu.training.lines.LineBook.Entry;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.Workplaces.Workplace;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;

/** Lists the lines that a caller may see, and what there is to choose from in editing them. */
@Service
public class LineLists {

    private static final int MOST_FOUND = 20;
    private final LineRights rights;
    private final Lines lines;
    private final LineBook book;
    private final LineViews views;
    private final Programmes catalogue;
    private final Organisation organisation;
    private final People people;
    private final Workplaces workplaces;
    private final HouseClock clock;

    LineLists(
            LineRights rights,
            Lines lines,
            LineBook book,
            LineViews views,
            Programmes catalogue,
            Organisation organisation,
            People people,
            Workplaces workplaces,
            HouseClock clock) {
        this.rights = rights;
        this.lines = lines;
        this.book = book;
        this.views = views;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.people = people;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** One page, and the sums of the whole list. */
    public record Listed(List<LineView> items, @Nullable String next, LineTotals totals) {}

    /** A programme to choose, with what it costs and who pays unless said otherwise. */
    public record ProgrammeChoice(String key, String name, Funding funding, long cost) {}

    /** A unit whose lines are shown. */
    public record UnitChoice(String id, String name, boolean editable) {}

    /**
     * What a reader can choose from.
     *
     * @param mayEdit whether the reader may edit any line
     * @param drafts whether the reader edits in the name of the drafting office
     */
    public record Choices(
            int year, boolean mayEdit, boolean drafts, List<ProgrammeChoice> programmes, List<UnitChoice> units) {}

    /** Somebody who can be put forward. */
    public record PersonFound(String id, String fullName, String post, String unitId, String unitName) {}

    @Transactional(readOnly = true)
    public Listed list(
            String caseNumber,
            LineFilter filter,
            @Nullable String sort,
            @Nullable Cursor cursor,
            int limit,
            Caller caller) {
        LineOrder order = LineOrder.of(sort);
        LineReach reach = rights.of(caseNumber, caller);
        List<Entry> found = entries(reach).stream().filter(filter::fits).toList();
        Page<Entry> page = Page.of(order.after(cursor, found, limit), limit, order::position);
        LineTotals totals = LineTotals.of(found.stream().map(Entry::line).toList());
        return new Listed(views.of(page.items(), reach), page.next(), totals);
    }

    /** The whole list. */
    @Transactional(readOnly = true)
    public List<LineView> all(String caseNumber, LineFilter filter, @Nullable String sort, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        List<Entry> found = entries(reach).stream().filter(filter::fits).toList();
        return views.of(LineOrder.of(sort).sorted(found), reach);
    }

    /** A line as this reader sees it. */
    @Transactional(readOnly = true)
    public LineView shown(PlanLine line, Caller reader) {
        return views.of(line, rights.of(line.caseNumber(), reader));
    }

    @Transactional(readOnly = true)
    public List<LineView> shown(String caseNumber, List<PlanLine> some, Caller reader) {
        return views.ofLines(some, rights.of(caseNumber, reader));
    }

    private List<Entry> entries(LineReach reach) {
        return book.of(lines.of(reach.plan().number().toString()).stream()
                .filter(line -> reach.sees(line.unitId()))
                .toList());
    }

    /** What the caller can choose from, as far as the plan shows units to them. */
    @Transactional(readOnly = true)
    public Choices choices(String caseNumber, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        Set<String> seen = lines.of(caseNumber).stream()
                .map(PlanLine::unitId)
                .filter(reach::sees)
                .collect(Collectors.toSet());
        seen.addAll(reach.seen().keySet());
        return new Choices(
                reach.plan().year(),
                reach.editsAny(),
                reach.drafter() != null,
                catalogue.all().stream()
                        .filter(Programme::offered)
                        .map(each -> new ProgrammeChoice(
                                each.key(), LineViews.name(each), each.funding(), each.costPerPerson()))
                        .toList(),
                organisation.units(seen).stream()
                        .map(each -> new UnitChoice(each.id(), each.name(), reach.edits(each.id())))
                        .toList());
    }

    /** The first people called so whom the caller may put forward, by name. */
    @Transactional(readOnly = true)
    public List<PersonFound> people(String caseNumber, String words, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        reach.requireEdits();
        Set<String> within = reach.drafter() != null
                ? Set.of()
                : reach.open().stream()
                        .flatMap(each -> organisation.parts(each, clock.today()).stream())
                        .collect(Collectors.toSet());
        return found(people.called(words, within, MOST_FOUND), reach);
    }

    private List<PersonFound> found(Collection<Person> persons, LineReach reach) {
        var places = workplaces.of(persons.stream().map(Person::id).toList());
        return persons.stream()
                .flatMap(person -> places.getOrDefault(person.id(), List.of()).stream()
                        .filter(place -> reach.edits(place.unitId()))
                        .limit(1)
                        .map(place -> found(person, place)))
                .toList();
    }

    private PersonFound found(Person person, Workplace place) {
        Unit unit = organisation.getUnit(place.unitId());
        return new PersonFound(person.id(), person.fullName(), place.title(), unit.id(), unit.name());
    }
}
