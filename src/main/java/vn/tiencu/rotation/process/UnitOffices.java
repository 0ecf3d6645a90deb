package vn.tiencu.rotation.process;

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
import vn.tiencu.rotation.RotationProcess;

/** The units that have a personnel office, and so can be asked for people. */
@Component
class UnitOffices {

    private static final String OFFICE = "to-chuc-";
    private final Bodies bodies;
    private final WorkingCalendar calendar;
    private final CaseTerms terms;
    private final SigningChecks checks;
    private final Names names;

    UnitOffices(Bodies bodies, WorkingCalendar calendar, CaseTerms terms, SigningChecks checks, Names names) {
        this.bodies = bodies;
        this.calendar = calendar;
        this.terms = terms;
        this.checks = checks;
        this.names = names;
    }

    /** A unit to choose. */
    record UnitChoice(String unitId, String unitName) {}

    static String body(String unitId) {
        return OFFICE + unitId;
    }

    List<UnitChoice> shown() {
        return all().stream()
                .map(unit -> new UnitChoice(unit, names.unit(unit)))
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

    LocalDate suggestedDue(String caseNumber) {
        var term = terms.of(RotationProcess.MAIN.key(), caseNumber, "UserTask_ProposePeople");
        return calendar.deadline(checks.today(), term).due();
    }

    /** Each unit that is asked with its due day. */
    Map<String, LocalDate> asked(CallForPeople.Form form) {
        requireDay("dueOn", form.dueOn());
        List<String> known = all();
        List<String> leftOut = form.leftOut() == null ? List.of() : form.leftOut();
        List<CallForPeople.OwnDay> own = form.ownDays() == null ? List.of() : form.ownDays();
        leftOut.forEach(each -> requireUnit(known, "leftOut", each));
        own.forEach(each -> requireUnit(known, "ownDays", each.unitId()));
        own.forEach(each -> requireDay("ownDays", each.dueOn()));
        Map<String, LocalDate> asked = new TreeMap<>();
        known.stream().filter(each -> !leftOut.contains(each)).forEach(each -> asked.put(each, form.dueOn()));
        own.stream()
                .filter(each -> asked.containsKey(each.unitId()))
                .forEach(each -> asked.put(each.unitId(), each.dueOn()));
        if (asked.isEmpty()) {
            throw SigningChecks.refused("nobodyAsked", "leftOut", Message.of("rotation.nobodyAsked"));
        }
        return asked;
    }

    private static void requireUnit(List<String> known, String field, String unitId) {
        if (!known.contains(unitId)) {
            throw SigningChecks.refused("unitNotAsked", field, Message.of("rotation.unitNotAsked", unitId));
        }
    }

    private void requireDay(String field, LocalDate day) {
        if (!day.isAfter(checks.today())) {
            throw SigningChecks.refused("dueOutside", field, Message.of("rotation.dueOutside", checks.today()));
        }
        if (!calendar.isWorkingDay(day)) {
            throw SigningChecks.refused("dueOnRestDay", field, Message.of("rotation.dueOnRestDay", day));
        }
    }
}
