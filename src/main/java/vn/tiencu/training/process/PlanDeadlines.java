package vn.tiencu.training.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.AfterGivenDay;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.Cases;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.PlanDates;

/**
 * The deadlines of this room that are no task's: the day that a unit was given for its needs, the day until which a body was
 * asked for its opinion, and when the office waits for neither any longer. "Before 31/01" is a ceiling and never among them.
 */
@Component
class PlanDeadlines implements RunningDeadlines {

    private static final String NEEDS = "needsDue";
    private static final String OPINIONS = "opinionDue";
    private static final String NEEDS_CLOSE = "BoundaryEvent_NeedsClosed";
    private static final String OPINIONS_CLOSE = "BoundaryEvent_OpinionsClosed";
    private final PlanDates dates;
    private final AskedUnits units;
    private final CaseTerms terms;
    private final Cases cases;
    private final WorkingCalendar calendar;

    PlanDeadlines(PlanDates dates, AskedUnits units, CaseTerms terms, Cases cases, WorkingCalendar calendar) {
        this.dates = dates;
        this.units = units;
        this.terms = terms;
        this.cases = cases;
        this.calendar = calendar;
    }

    @Override
    public String source() {
        return TrainingProcess.MAIN.key();
    }

    @Override
    public List<Open> open() {
        List<PlanDates.Asked> needs = dates.needs();
        List<PlanDates.Asked> opinions = dates.opinions();
        return Stream.of(
                        each(NEEDS, needs),
                        closing(NEEDS_CLOSE, needs),
                        each(OPINIONS, opinions),
                        closing(OPINIONS_CLOSE, opinions))
                .flatMap(List::stream)
                .filter(this::isCounted)
                .toList();
    }

    /** A day that its term does not lead to was counted under an older rule; no decree may put the new rule on it. */
    private boolean isCounted(Open deadline) {
        Term term = deadline.term();
        return term != null && calendar.deadline(deadline.from(), term).due().equals(deadline.due());
    }

    /** A unit was given a day, so the days until it are calendar days; the bodies have the term of the table. */
    private List<Open> each(String name, List<PlanDates.Asked> asked) {
        return asked.stream()
                .map(row -> {
                    Term term = name.equals(NEEDS)
                            ? until(row)
                            : terms.of(TrainingProcess.MAIN.key(), row.caseNumber(), "UserTask_GiveOpinion");
                    return open(name, "/" + row.body(), row.caseNumber(), row.body(), row.from(), term, row.due());
                })
                .toList();
    }

    private static Term until(PlanDates.Asked row) {
        return new Term((int) ChronoUnit.DAYS.between(row.from(), row.due()), Term.Unit.CALENDAR_DAYS);
    }

    /** One clock for all that a plan has asked; it runs from the last day given to a unit, or from the day of the letters. */
    private List<Open> closing(String element, List<PlanDates.Asked> asked) {
        Map<String, LocalDate> ends = cases.timersAt(element);
        Map<String, List<PlanDates.Asked>> byCase = asked.stream()
                .collect(Collectors.groupingBy(PlanDates.Asked::caseNumber, TreeMap::new, Collectors.toList()));
        return byCase.entrySet().stream()
                .filter(each -> ends.containsKey(each.getKey()))
                .map(each -> closing(
                        element,
                        each.getKey(),
                        each.getValue().get(0),
                        Objects.requireNonNull(ends.get(each.getKey()))))
                .toList();
    }

    private Open closing(String element, String number, PlanDates.Asked first, LocalDate due) {
        Term term = terms.of(TrainingProcess.MAIN.key(), number, element);
        if (!element.equals(NEEDS_CLOSE)) {
            return open(element, "", number, first.drafter(), first.from(), term, due);
        }
        var clock = AfterGivenDay.of(lastGiven(number), term, calendar);
        return open(element, "", number, first.drafter(), clock.from(), clock.term(), due);
    }

    /** The latest day that any unit of the plan was given, whether it has answered or not. */
    private LocalDate lastGiven(String number) {
        return units.of(number).stream()
                .map(AskedUnits.Row::dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Open open(
            String name, String part, String number, String body, LocalDate from, Term term, LocalDate due) {
        String room = TrainingProcess.MAIN.key();
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
        dates.moveNeeds(of(NEEDS, moves));
        dates.moveOpinions(of(OPINIONS, moves));
        cases.moveTimers(NEEDS_CLOSE, of(NEEDS_CLOSE, moves));
        cases.moveTimers(OPINIONS_CLOSE, of(OPINIONS_CLOSE, moves));
    }

    private static List<Move> of(String name, List<Move> moves) {
        return moves.stream()
                .filter(each -> each.deadline().reference().startsWith(name + "/"))
                .toList();
    }
}
