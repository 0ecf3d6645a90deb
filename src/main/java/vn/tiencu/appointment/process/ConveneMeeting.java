package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.MEETING_ID;
import static vn.tiencu.appointment.AppointmentProcess.QUORUM_MET;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.ballot.Counts;
import vn.tiencu.ballot.Elector;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/**
 * Calls a meeting that votes, keeps who is convened as of that day and records how many came; with less than two thirds it may
 * not be held and is called again (NĐ 170/2025, Điều 33.2).
 */
@Component
class ConveneMeeting extends CaseAct<ConveneMeeting.Form> {

    private final Appointments appointments;
    private final Candidates candidates;
    private final Journal journal;
    private final Counts counts;
    private final Convened convened;
    private final CurrentMeeting current;
    private final Checks checks;
    private final Exceptions exceptions;
    private final Shown shown;

    ConveneMeeting(
            Appointments appointments,
            Candidates candidates,
            Journal journal,
            Counts counts,
            Convened convened,
            CurrentMeeting current,
            Checks checks,
            Exceptions exceptions,
            Shown shown) {
        super(AppointmentProcess.MEETING, Form.class, "UserTask_ConveneMeeting");
        this.appointments = appointments;
        this.candidates = candidates;
        this.journal = journal;
        this.counts = counts;
        this.convened = convened;
        this.current = current;
        this.checks = checks;
        this.exceptions = exceptions;
        this.shown = shown;
    }

    /** Day and place of the meeting, who is convened and how many came; the deciding body adds its reason for an exception. */
    record Form(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 300) String place,
            @NotNull List<String> convened,
            @NotNull @PositiveOrZero Integer present,
            @Nullable @Size(max = 4000) String overrideReason) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        Step step = current.step(task.execution());
        var form = shown.form(about);
        form.put("step", step.shown(shown.texts()));
        form.put("electorate", convened.shown(about, step.stage()));
        form.put("candidates", shown.people(candidates.of(task.caseNumber(), step.stage())));
        if (step == Step.DECISION && exceptions.isUnsettled(about, about.selected())) {
            form.put("verdict", shown.shown(shown.verdict(about, about.selected())));
        }
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        Step step = current.step(task.execution());
        checks.afterPermission("heldOn", form.heldOn(), about);
        checks.doneOn("heldOn", form.heldOn(), lastHeld(task.caseNumber()));
        if (step == Step.DECISION) {
            exceptions.settle(about, about.selected(), form.overrideReason(), form.heldOn());
        }
        var electors = convened.require(about, step.stage(), form.convened());
        Meeting meeting = counts.open(opening(about, step, form.heldOn(), electors));
        boolean enough = counts.recordAttendance(meeting.id(), form.present()) == Meeting.Status.COUNTING;
        journal.add(
                task,
                step.organiser(about),
                caller,
                enough ? "HELD" : "QUORUM_MISSED",
                form.heldOn(),
                step.name() + " · " + form.place());
        return Map.of(QUORUM_MET.name(), enough, MEETING_ID.name(), meeting.id());
    }

    private Meeting.Opening opening(Appointment about, Step step, LocalDate heldOn, List<Elector> electors) {
        return new Meeting.Opening(
                about.number().toString(),
                step.name(),
                step.rule(),
                heldOn,
                electors,
                candidates.of(about.number().toString(), step.stage()),
                step.rule().needsMembers() ? electors.size() : null,
                step.organiser(about),
                about.parties().decider());
    }

    /** Steps follow each other: no meeting is held before the one that gave it its list. */
    private @Nullable LocalDate lastHeld(String caseNumber) {
        return Stream.concat(
                        counts.meetings(caseNumber).stream()
                                .map(each -> each.opening().heldOn()),
                        journal.last(caseNumber, "UserTask_HoldStep1").stream().map(Journal.Act::legalDay))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
