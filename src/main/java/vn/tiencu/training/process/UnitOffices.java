package vn.tiencu.training.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.identity.Bodies;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** The units that have a personnel office, and so can be asked for their needs. */
@Component
class UnitOffices {

    private static final String OFFICE = "to-chuc-";
    private final Bodies bodies;
    private final WorkingCalendar calendar;
    private final CaseTerms terms;
    private final SigningChecks checks;
    private final Shown shown;

    UnitOffices(Bodies bodies, WorkingCalendar calendar, CaseTerms terms, SigningChecks checks, Shown shown) {
        this.bodies = bodies;
        this.calendar = calendar;
        this.terms = terms;
        this.checks = checks;
        this.shown = shown;
    }

    /** A unit to choose. */
    record UnitChoice(String unitId, String unitName) {}

    static String body(String unitId) {
        return OFFICE + unitId;
    }

    List<UnitChoice> shown() {
        return all().stream()
                .map(unit -> new UnitChoice(unit, shown.unitName(unit)))
                .toList();
    }

    /** Units with an office in which somebody sits today. */
    private List<String> all() {
        LocalDate today = checks.today();
        return bodies.all(today).stream()
                .filter(each -> "PERSONNEL_OFFICE".equals(each.kind()) && each.unitId() != null)
                .filter(each -> !bodies.members(each.key(), today).isEmpty())
                .map(each -> String.valueOf(each.unitId()))
                .sorted()
                .toList();
    }

    LocalDate suggestedDue(TrainingPlan about) {
        return calendar.deadline(
                        checks.today(),
                        terms.of(TrainingProcess.MAIN.key(), about.number().toString(), "UserTask_ProposeNeeds"))
                .due();
    }

    /** Each unit that is asked with its due day. */
    Map<String, LocalDate> asked(TrainingPlan about, CallForNeeds.Form form) {
        requireDay(about, "dueOn", form.dueOn());
        List<String> known = all();
        List<CallForNeeds.OwnDay> own = form.ownDays() == null ? List.of() : form.ownDays();
        List<String> leftOut = form.leftOut() == null ? List.of() : form.leftOut();
        leftOut.forEach(each -> requireUnit(known, "leftOut", each));
        own.forEach(each -> requireUnit(known, "ownDays", each.unitId()));
        own.forEach(each -> requireDay(about, "ownDays", each.dueOn()));
        Map<String, LocalDate> asked = new TreeMap<>();
        known.stream().filter(each -> !leftOut.contains(each)).forEach(each -> asked.put(each, form.dueOn()));
        own.stream()
                .filter(each -> asked.containsKey(each.unitId()))
                .forEach(each -> asked.put(each.unitId(), each.dueOn()));
        if (asked.isEmpty()) {
            throw SigningChecks.refused("nobodyAsked", "leftOut", Message.of("training.nobodyAsked"));
        }
        return asked;
    }

    private static void requireUnit(List<String> known, String field, String unitId) {
        if (!known.contains(unitId)) {
            throw SigningChecks.refused("unitNotAsked", field, Message.of("training.unitNotAsked", unitId));
        }
    }

    /** A working day between tomorrow and the ceiling; an adjustment, and a plan that is late already, have the whole year. */
    private void requireDay(TrainingPlan about, String field, LocalDate day) {
        LocalDate beforeCeiling = about.issueBefore().minusDays(1);
        boolean inTime = about.kind() == PlanKind.ANNUAL && checks.today().isBefore(beforeCeiling);
        LocalDate last = inTime ? beforeCeiling : LocalDate.of(about.year(), 12, 31);
        if (!day.isAfter(checks.today()) || day.isAfter(last)) {
            throw SigningChecks.refused("dueOutside", field, Message.of("training.dueOutside", checks.today(), last));
        }
        if (!calendar.isWorkingDay(day)) {
            throw SigningChecks.refused("dueOnRestDay", field, Message.of("training.dueOnRestDay", day));
        }
    }
}
