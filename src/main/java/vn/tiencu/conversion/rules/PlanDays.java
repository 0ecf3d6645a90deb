package vn.tiencu.conversion.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.lists.Radar;

/** The days that a draft may count on, from the rows of the rules: nobody's move is to fail because the plan took its time. */
@Component
public class PlanDays {

    /** What lies between a draft and the notice to the person. */
    private static final List<String> UNTIL_TOLD = List.of(
            "UserTask_GiveCommitteeOpinion",
            "UserTask_ApprovePlan",
            "UserTask_SignPlan",
            "UserTask_NumberPlan",
            "UserTask_PublishPlan",
            "UserTask_NotifyPerson");

    private final ConversionRules rules;
    private final CaseTerms terms;
    private final WorkingCalendar calendar;
    private final Radar radar;
    private final HouseClock clock;

    PlanDays(ConversionRules rules, CaseTerms terms, WorkingCalendar calendar, Radar radar, HouseClock clock) {
        this.rules = rules;
        this.terms = terms;
        this.calendar = calendar;
        this.radar = radar;
        this.clock = clock;
    }

    /** When a person may be moved at the earliest, and by when the work is then handed over. */
    public record FirstDays(String personId, LocalDate moveOn, LocalDate handOverBy) {}

    /** The first day for which everyone can be told in time (row of the notice) when each step of the plan takes its whole term. */
    public LocalDate first(ConversionPlan plan) {
        LocalDate told = clock.today();
        for (String element : UNTIL_TOLD) {
            told = after(plan, told, element);
        }
        return told.plusDays(rules.notice(plan.unitId()).days());
    }

    /** Of one person: not before the least term of the position is over either (Luật 36/2018, Điều 25.2). */
    public FirstDays of(ConversionPlan plan, String personId) {
        LocalDate earliest = radar.ofPerson(personId, clock.today())
                .map(each -> each.window().earliest())
                .orElse(LocalDate.MIN);
        return days(plan, personId, first(plan), earliest);
    }

    /** Of everyone who may stand in the plan: who holds a listed position of the unit, and who was handed up to it. */
    public List<FirstDays> all(ConversionPlan plan, Collection<String> handedUp) {
        LocalDate first = first(plan);
        var own = radar.of(plan.unitId(), clock.today()).stream()
                .map(each -> days(
                        plan,
                        each.assignment().personId(),
                        first,
                        each.window().earliest()))
                .toList();
        var known = own.stream().map(FirstDays::personId).toList();
        return Stream.concat(
                        own.stream(),
                        handedUp.stream().filter(each -> !known.contains(each)).map(each -> of(plan, each)))
                .toList();
    }

    private FirstDays days(ConversionPlan plan, String personId, LocalDate first, LocalDate earliest) {
        LocalDate moveOn = earliest.isAfter(first) ? earliest : first;
        return new FirstDays(personId, moveOn, after(plan, moveOn, "UserTask_ConfirmHandOver"));
    }

    private LocalDate after(ConversionPlan plan, LocalDate from, String element) {
        return calendar.deadline(
                        from,
                        terms.of(ConversionProcess.MAIN.key(), plan.number().toString(), element))
                .due();
    }
}
