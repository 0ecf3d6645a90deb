package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.LegalDates;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.Cases;
import vn.tiencu.kernel.Message;

/**
 * The deadlines of this room that are no task's: the thirty working days of the personnel procedure (NĐ 170/2025, Điều 33.1c),
 * the day until which a body was asked for its opinion, and the end of the consultation. A day that the authority set when it
 * gave more time is its own and stays.
 */
@Component
class LegalDeadlines implements RunningDeadlines {

    private static final String PERSONNEL = "StartEvent_PersonnelOverdue";
    private static final String OPINIONS = "BoundaryEvent_OpinionsClosed";
    private final LegalDates dates;
    private final CaseTerms terms;
    private final Cases cases;
    private final WorkingCalendar calendar;

    LegalDeadlines(LegalDates dates, CaseTerms terms, Cases cases, WorkingCalendar calendar) {
        this.dates = dates;
        this.terms = terms;
        this.cases = cases;
        this.calendar = calendar;
    }

    @Override
    public String source() {
        return AppointmentProcess.MAIN.key();
    }

    @Override
    public List<Open> open() {
        List<LegalDates.Opinion> asked = dates.opinions();
        return Stream.of(personnel(), opinions(asked), consultations(asked))
                .flatMap(List::stream)
                .filter(this::isCounted)
                .toList();
    }

    /** A day that the term of today does not lead to was counted under an older rule; no decree may put the new rule on it. */
    private boolean isCounted(Open deadline) {
        Term term = Objects.requireNonNull(deadline.term());
        return calendar.deadline(deadline.from(), term).due().equals(deadline.due());
    }

    private List<Open> personnel() {
        return dates.personnel().stream()
                .map(each -> open(
                        PERSONNEL,
                        "",
                        each.caseNumber(),
                        each.body(),
                        each.from(),
                        term(PERSONNEL, each.caseNumber()),
                        each.due()))
                .toList();
    }

    private List<Open> opinions(List<LegalDates.Opinion> asked) {
        return asked.stream()
                .map(each -> open(
                        "opinionDue",
                        "/" + each.body(),
                        each.caseNumber(),
                        each.body(),
                        each.from(),
                        term("UserTask_GiveOpinion", each.caseNumber()),
                        each.due()))
                .toList();
    }

    private Term term(String element, String caseNumber) {
        return terms.of(AppointmentProcess.MAIN.key(), caseNumber, element);
    }

    /** One clock for all bodies that a case asks. */
    private List<Open> consultations(List<LegalDates.Opinion> asked) {
        Map<String, LocalDate> closing = cases.timersAt(OPINIONS);
        List<Open> found = new ArrayList<>();
        for (LegalDates.Opinion each : asked) {
            LocalDate due = closing.remove(each.caseNumber());
            if (due != null) {
                found.add(open(
                        OPINIONS,
                        "",
                        each.caseNumber(),
                        each.appraiser(),
                        each.from(),
                        term(OPINIONS, each.caseNumber()),
                        due));
            }
        }
        return found;
    }

    private static Open open(
            String name, String part, String number, String body, LocalDate from, Term term, LocalDate due) {
        String room = AppointmentProcess.MAIN.key();
        return new Open(
                name + "/" + number + part,
                room,
                number,
                Message.of(room + "." + name),
                Set.of(body),
                null,
                from,
                term,
                due);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(List<Move> moves, Decree decree) {
        List<Move> personnel = of(PERSONNEL, moves);
        dates.movePersonnel(personnel);
        cases.moveTimers(PERSONNEL, personnel);
        dates.moveOpinions(of("opinionDue", moves));
        cases.moveTimers(OPINIONS, of(OPINIONS, moves));
    }

    private static List<Move> of(String name, List<Move> moves) {
        return moves.stream()
                .filter(each -> each.deadline().reference().startsWith(name + "/"))
                .toList();
    }
}
