package vn.tiencu.conversion.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Radar;

/**
 * The days that a draft may count on, from the rows of the rules: nobody's move is to fail because the plan took its time, and nobody is
 * moved on a day of rest.
 */
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
    private final Assignments assignments;
    private final HouseClock clock;

    PlanDays(
            ConversionRules rules,
            CaseTerms terms,
            WorkingCalendar calendar,
            Radar radar,
            Assignments assignments,
            HouseClock clock) {
        this.rules = rules;
        this.terms = terms;
        this.calendar = calendar;
        this.radar = radar;
        this.assignments = assignments;
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
        return workingDay(told.plusDays(rules.notice(plan.unitId()).days()));
    }

    /**
     * Of people, by id: not before the least term of the position is over either (Luật 36/2018, Điều 25.2), nor while a ground whose
     * end is known holds the move back (NĐ 59/2019, Điều 38).
     */
    public Map<String, FirstDays> of(ConversionPlan plan, Collection<String> personIds) {
        Map<String, FirstDays> days = new LinkedHashMap<>();
        radar.free(personIds, clock.today(), first(plan)).forEach((id, free) -> {
            LocalDate moveOn = workingDay(free.day());
            days.put(id, new FirstDays(id, moveOn, after(plan, moveOn, "UserTask_ConfirmHandOver")));
        });
        return days;
    }

    /** Of everyone who may stand in the plan: who holds a listed position of the unit, and who was handed up to it. */
    public Collection<FirstDays> all(ConversionPlan plan, Collection<String> handedUp) {
        Set<String> everyone = new LinkedHashSet<>(handedUp);
        assignments.ofBody(plan.unitId(), clock.today()).forEach(each -> everyone.add(each.personId()));
        return of(plan, everyone).values();
    }

    private LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate after(ConversionPlan plan, LocalDate from, String element) {
        return calendar.deadline(
                        from,
                        terms.of(ConversionProcess.MAIN.key(), plan.number().toString(), element))
                .due();
    }
}
