package vn.tiencu.cockpit.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.store.BoardCases;
import vn.tiencu.cockpit.store.CaseRow;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.EndReached;
import vn.tiencu.kernel.CaseNumber;

/** Enters cases as they begin and end, in the transaction in which they do. */
@Component
class CaseFeed {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,3}-\\d{4}-\\d{6}");
    private final BoardCases cases;
    private final Subjects subjects;
    private final HouseClock clock;

    CaseFeed(BoardCases cases, Subjects subjects, HouseClock clock) {
        this.cases = cases;
        this.subjects = subjects;
        this.clock = clock;
    }

    @EventListener
    void on(Cases.Begun begun) {
        cases.add(begun(begun.process(), begun.caseNumber(), clock.today()));
        subjects.refresh(begun.caseNumber());
    }

    /** A case of which nothing else is known yet. */
    static CaseRow begun(String process, String number, LocalDate on) {
        int year = NUMBER.matcher(number).matches() ? CaseNumber.parse(number).year() : on.getYear();
        return new CaseRow(number, process, null, null, null, year, on, null, null, null, 0, 0, null);
    }

    /** The end stands; the case itself is over when it leaves the engine. */
    @EventListener
    void on(EndReached end) {
        if (end.whole()) {
            cases.outcome(end.caseNumber(), end.element(), end.name());
        }
    }

    @EventListener
    void on(Cases.Closed closed) {
        cases.ended(closed.caseNumber(), clock.today());
        subjects.refresh(closed.caseNumber());
        cases.recount(List.of(closed.caseNumber()));
    }
}
