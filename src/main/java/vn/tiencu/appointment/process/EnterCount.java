package vn.tiencu.appointment.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.ballot.CountEntry;
import vn.tiencu.ballot.Counts;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** One of two people enters the count, apart from the other; nothing of it is shown to anyone before the meeting is closed. */
@Component
class EnterCount extends CaseAct<EnterCount.Form> {

    private static final String FIRST = "UserTask_EnterFirstCount";
    private final Appointments appointments;
    private final Candidates candidates;
    private final Counts counts;
    private final CurrentMeeting current;
    private final Nominees nominees;
    private final Shown shown;

    EnterCount(
            Appointments appointments,
            Candidates candidates,
            Counts counts,
            CurrentMeeting current,
            Nominees nominees,
            Shown shown) {
        super(AppointmentProcess.MEETING, Form.class, FIRST, "UserTask_EnterSecondCount");
        this.appointments = appointments;
        this.candidates = candidates;
        this.counts = counts;
        this.current = current;
        this.nominees = nominees;
        this.shown = shown;
    }

    /** What one candidate received. */
    record Votes(
            @NotBlank String personId,
            @NotNull @PositiveOrZero Integer votes) {}

    /** The numbers as the teller counted them. */
    record Form(
            @NotNull @PositiveOrZero Integer issued,
            @NotNull @PositiveOrZero Integer collected,
            @NotNull @PositiveOrZero Integer valid,
            @NotNull @PositiveOrZero Integer invalid,
            @NotEmpty @Valid List<Votes> votes) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        Step step = current.step(task.execution());
        Meeting meeting = counts.meeting(current.id(task.execution()));
        List<String> listed = candidates.of(task.caseNumber(), step.stage());
        var form = shown.form(about);
        form.put("step", step.shown(shown.texts()));
        form.put("convened", meeting.convened());
        form.put("present", meeting.present());
        form.put("round", meeting.round());
        form.put("candidates", shown.people(listed));
        form.put("others", step.admitsOthers() ? others(about, listed) : List.of());
        return form;
    }

    private List<Shown.PersonShown> others(Appointment about, List<String> listed) {
        return nominees.planned(about).stream()
                .filter(each -> !listed.contains(each) && nominees.isQualified(about, each))
                .map(shown::person)
                .toList();
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        Step step = current.step(task.execution());
        List<String> listed = candidates.of(task.caseNumber(), step.stage());
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Votes each : form.votes()) {
            if (votes.put(each.personId(), each.votes()) != null) {
                throw Checks.refused("namedTwice", "votes", Message.of("appointment.namedTwice"));
            }
            requireMayBeNamed(about, step, listed, each.personId());
        }
        CountEntry.Slot slot = task.element().equals(FIRST) ? CountEntry.Slot.FIRST : CountEntry.Slot.SECOND;
        CountEntry entry = new CountEntry(form.issued(), form.collected(), form.valid(), form.invalid(), votes);
        counts.enter(current.id(task.execution()), slot, caller, entry);
        return Map.of();
    }

    private void requireMayBeNamed(Appointment about, Step step, List<String> listed, String personId) {
        if (listed.contains(personId)) {
            return;
        }
        if (!step.admitsOthers()) {
            throw Checks.refused("notOnList", "votes", Message.of("appointment.notOnList", personId));
        }
        nominees.requireQualified(about, personId, "votes");
    }
}
