package vn.tiencu.cockpit.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.cockpit.feed.WorkedDays;
import vn.tiencu.cockpit.store.BoardCases;
import vn.tiencu.cockpit.store.BoardSteps;
import vn.tiencu.cockpit.store.CaseRow;
import vn.tiencu.cockpit.store.StepRow;
import vn.tiencu.cockpit.view.CaseTimeline.Act;
import vn.tiencu.cockpit.view.CaseTimeline.Share;
import vn.tiencu.cockpit.view.CaseTimeline.State;
import vn.tiencu.cockpit.view.CaseTimeline.Step;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** One case from its beginning, and where its time went. */
@Service
public class TimelineBoard {

    private final BoardCases cases;
    private final BoardSteps steps;
    private final Journal journal;
    private final BoardRights rights;
    private final CasesShown shown;
    private final Words words;
    private final WorkedDays days;
    private final HouseClock clock;

    TimelineBoard(
            BoardCases cases,
            BoardSteps steps,
            Journal journal,
            BoardRights rights,
            CasesShown shown,
            Words words,
            WorkedDays days,
            HouseClock clock) {
        this.cases = cases;
        this.steps = steps;
        this.journal = journal;
        this.rights = rights;
        this.shown = shown;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    /** The case, or a refusal (404). Who may not read it sees the steps of the own bodies and no act. */
    @Transactional(readOnly = true)
    public CaseTimeline of(String caseNumber, Caller caller) {
        CaseRow row = cases.find(caseNumber)
                .filter(each -> mayKnow(each, caller))
                .orElseThrow(() -> Refused.notFound(Message.of("cockpit.unknownCase", caseNumber)));
        boolean whole = rights.maySeePeople(caseNumber, caller);
        Names.Book book = shown.about(List.of(), caller).names();
        List<Step> seen = steps.of(caseNumber).stream()
                .filter(each -> whole || each.body() != null && caller.isIn(each.body()))
                .map(each -> step(each, book))
                .toList();
        return new CaseTimeline(
                clock.time(),
                shown.of(List.of(row), caller).get(0),
                seen,
                whole ? acts(row, book) : List.of(),
                shares(seen, each -> new Named(each.element(), each.name())),
                shares(seen, each -> each.body() == null ? new Named("", "") : each.body()));
    }

    private boolean mayKnow(CaseRow row, Caller caller) {
        Collection<String> own = rights.casesOf(caller);
        return own == null || cases.hasPart(row.number(), own);
    }

    private Step step(StepRow row, Names.Book book) {
        LocalDate today = clock.today();
        Integer taken = row.takenDays();
        LocalDate due = row.dueOn();
        boolean overdue = row.isOverdue(today);
        return new Step(
                row.id(),
                row.process(),
                row.element(),
                words.element(row.process(), row.element()),
                row.body() == null ? null : book.body(row.body()),
                time(row.givenAt()),
                due,
                row.firstDueOn(),
                row.doneAt() == null ? null : time(row.doneAt()),
                state(row, overdue),
                taken == null ? days.between(row.givenOn(), today) : taken,
                overdue && due != null ? days.between(due, today) : row.lateDays());
    }

    private static State state(StepRow row, boolean overdue) {
        return switch (row.how()) {
            case OPEN -> overdue ? State.OVERDUE : State.OPEN;
            case DONE -> row.late() ? State.LATE : State.MET;
            case CANCELLED -> State.CANCELLED;
        };
    }

    private List<Act> acts(CaseRow row, Names.Book book) {
        return journal.of(row.number()).stream()
                .map(each -> new Act(
                        each.at(),
                        each.element(),
                        words.element(row.process(), each.element()),
                        book.body(each.body())))
                .toList();
    }

    private static List<Share> shares(List<Step> steps, Function<Step, Named> by) {
        Map<Named, List<Step>> groups =
                steps.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(each -> share(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Share::workingDays).reversed())
                .toList();
    }

    private static Share share(Named of, List<Step> steps) {
        return new Share(
                of.key(),
                of.name(),
                steps.size(),
                steps.stream().mapToInt(Step::workingDays).sum(),
                (int) steps.stream().filter(TimelineBoard::late).count());
    }

    private static boolean late(Step step) {
        return step.state() == State.LATE || step.state() == State.OVERDUE;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
