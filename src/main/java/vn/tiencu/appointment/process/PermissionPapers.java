package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.identity.Caller;

/** Permission to appoint: asked for, answered, and reported when its term has passed (NĐ 170/2025, Điều 33.1). */
@Component
class PermissionPapers {

    private static final String ONE_POST = "01";
    private final PaperDesk desk;
    private final PaperNames names;
    private final PaperWords words;
    private final Signers signers;
    private final StepsHeld steps;
    private final Appointments appointments;
    private final WorkingCalendar calendar;
    private final CaseTerms terms;
    private final HouseClock clock;

    PermissionPapers(
            PaperDesk desk,
            PaperNames names,
            PaperWords words,
            Signers signers,
            StepsHeld steps,
            Appointments appointments,
            WorkingCalendar calendar,
            CaseTerms terms,
            HouseClock clock) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.steps = steps;
        this.appointments = appointments;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    @Nullable
    String requestId(Appointment about) {
        return desk.latest(about, "permissionRequest");
    }

    void request(Appointment about, Caller by) {
        Map<String, Object> content = content(about);
        String need = words.say("permissionRequest.need", names.unit(about));
        content.put("basis", List.of(words.say("law.workers"), words.say("law.decree"), need));
        content.put("need", about.reason());
        content.put("vacancies", ONE_POST);
        content.put("source", words.say("source.onSite"));
        content.put("assignment", about.intendedAssignment());
        content.put("remarks", List.of(nominee(about.nomineeId())));
        String subject = words.say("permissionRequest.subject", names.post(about));
        var paper = new CasePaper(
                "permissionRequest", about.parties().proposer(), about.startedOn(), subject, decider(about), content);
        desk.send(about, paper, by);
    }

    void answer(Appointment before, boolean agreed, LocalDate date, String written, Caller by) {
        Appointment about = appointments.get(before.number().toString());
        String decider = about.parties().decider();
        Map<String, Object> content = content(about);
        content.put(
                "request",
                desk.cited(about, "permissionRequest", about.parties().proposer()));
        content.put("decider", names.decider(about));
        content.put("agreed", agreed);
        content.put(agreed ? "conditions" : "reasons", words.paragraphs(written));
        if (agreed) {
            permit(about, content);
        }
        String subject =
                words.say("permissionAnswer.subject." + signers.issuer(decider).style(), names.post(about));
        List<String> to = Stream.of(about.parties().proposer(), about.parties().committee())
                .map(names::body)
                .distinct()
                .toList();
        desk.send(about, new CasePaper("permissionAnswer", decider, date, subject, to, content), by);
    }

    void overdue(Appointment about, String reason, LocalDate until, Caller by) {
        Map<String, Object> content = content(about);
        content.put(
                "permission",
                desk.cited(about, "permissionAnswer", about.parties().decider()));
        content.put("stage", words.text(about.stage().label()));
        content.put("done", steps.sentences(about));
        content.put("reasons", words.paragraphs(reason));
        content.put("plannedEnd", until);
        content.put("proposal", words.say("overdueReport.request", until));
        late(about, content);
        String subject = words.say("overdueReport.subject", names.post(about));
        String unit = "lanh-dao-" + about.unitId();
        desk.send(about, new CasePaper("overdueReport", unit, clock.today(), subject, decider(about), content), by);
    }

    private String nominee(String person) {
        return words.say(
                "permissionRequest.nominee",
                names.address(person, Style.STATE),
                names.person(person),
                names.birth(person),
                names.currentPost(person));
    }

    private void permit(Appointment about, Map<String, Object> content) {
        LocalDate due = about.personnelDue();
        content.put("vacancies", ONE_POST);
        content.put("source", words.say("source.onSite"));
        content.put("completeBy", due == null ? words.open() : due);
        content.put(
                "completionTerm",
                words.term(terms.of(
                        AppointmentProcess.MAIN.key(), about.number().toString(), "StartEvent_PersonnelOverdue")));
    }

    /** The term that has passed: the thirty working days, or the extension given after them. */
    private void late(Appointment about, Map<String, Object> content) {
        LocalDate extended = about.extendedUntil();
        LocalDate due = extended == null ? about.personnelDue() : extended;
        content.put(
                "term",
                extended == null
                        ? words.term(terms.of(
                                AppointmentProcess.MAIN.key(),
                                about.number().toString(),
                                "StartEvent_PersonnelOverdue"))
                        : words.say("overdueReport.extension"));
        content.put("due", due == null ? words.open() : due);
        int over = due == null ? 0 : workingDays(due, clock.today());
        if (over > 0) {
            content.put("daysOver", over);
        }
    }

    private List<String> decider(Appointment about) {
        return List.of(names.decider(about));
    }

    private int workingDays(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    private Map<String, Object> content(Appointment about) {
        Map<String, Object> content = new HashMap<>();
        content.put("unit", names.unit(about));
        content.put("post", names.post(about));
        return content;
    }
}
