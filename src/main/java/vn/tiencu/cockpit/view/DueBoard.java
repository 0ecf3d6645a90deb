package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.feed.WorkedDays;
import vn.tiencu.cockpit.store.BoardSteps;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Deadlines that end soon, of steps and of rooms. */
@Service
public class DueBoard {

    private static final int MOST_DAYS = 366;
    private static final int MOST_IN_WORKBOOK = 20_000;
    private final BoardSteps steps;
    private final RoomDates dates;
    private final BoardRights rights;
    private final CasesShown shown;
    private final Words words;
    private final WorkedDays days;
    private final HouseClock clock;

    DueBoard(
            BoardSteps steps,
            RoomDates dates,
            BoardRights rights,
            CasesShown shown,
            Words words,
            WorkedDays days,
            HouseClock clock) {
        this.steps = steps;
        this.dates = dates;
        this.rights = rights;
        this.shown = shown;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    /** One page of what ends within so many days or is over, the earliest first. */
    @Transactional(readOnly = true)
    public Page<DueSoon> page(int within, @Nullable Cursor cursor, int limit, Caller caller) {
        List<OpenTerm> terms = terms(within, OpenTerm.Place.read(cursor), limit + 1, caller);
        Page<OpenTerm> page = Page.of(terms, limit, last -> last.place().position());
        return new Page<>(shown(page.items(), caller), page.next());
    }

    /** All of it for a workbook. */
    @Transactional(readOnly = true)
    public List<DueSoon> all(int within, Caller caller) {
        return shown(terms(within, null, MOST_IN_WORKBOOK, caller), caller);
    }

    private List<OpenTerm> terms(int within, OpenTerm.@Nullable Place after, int most, Caller caller) {
        if (within < 0 || within > MOST_DAYS) {
            throw Refused.malformed("days", Message.of("cockpit.badDays", MOST_DAYS));
        }
        LocalDate until = clock.today().plusDays(within);
        Collection<String> own = rights.casesOf(caller);
        List<OpenTerm> all = new ArrayList<>(dates.until(until, own));
        LocalDate day = after == null ? null : after.due();
        String last = after == null ? "" : after.reference();
        steps.due(until, own, day, last, most).forEach(each -> all.add(OpenTerm.of(each)));
        return all.stream()
                .filter(each -> after == null || each.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(OpenTerm::place))
                .limit(most)
                .toList();
    }

    private List<DueSoon> shown(List<OpenTerm> terms, Caller caller) {
        CasesShown.About about =
                shown.about(terms.stream().map(OpenTerm::caseNumber).toList(), caller);
        LocalDate today = clock.today();
        return terms.stream().map(each -> shown(each, about, today)).toList();
    }

    private DueSoon shown(OpenTerm term, CasesShown.About about, LocalDate today) {
        LocalDate due = term.place().due();
        boolean late = due.isBefore(today);
        String name = term.name();
        return new DueSoon(
                term.kind(),
                term.place().reference(),
                term.caseNumber(),
                words.process(term.process()),
                term.element(),
                name == null ? words.element(term.process(), term.element()) : words.or(name, term.element()),
                term.bodies().stream().map(about.names()::body).toList(),
                due,
                late ? -days.between(due, today) : days.between(today, due),
                late,
                about.peopleOf(term.caseNumber()),
                about.isHidden(term.caseNumber()) ? shown.why() : null);
    }
}
