package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.QUORUM_MET;
import static vn.tiencu.appointment.AppointmentProcess.SOMEONE_QUALIFIED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.ballot.BallotOutcomes;
import vn.tiencu.ballot.BallotRule;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/**
 * Step 1: the collective leadership reviews everyone planned and adopts the list of the qualified; no ballot, but minutes
 * (NĐ 170/2025, Điều 33.2a).
 */
@Component
class HoldStep1 extends CaseAct<HoldStep1.Form> {

    private final Appointments appointments;
    private final Candidates candidates;
    private final Journal journal;
    private final Convened convened;
    private final BallotOutcomes outcomes;
    private final Nominees nominees;
    private final CasePapers papers;
    private final Checks checks;
    private final Shown shown;

    HoldStep1(
            Appointments appointments,
            Candidates candidates,
            Journal journal,
            Convened convened,
            BallotOutcomes outcomes,
            Nominees nominees,
            CasePapers papers,
            Checks checks,
            Shown shown) {
        super(AppointmentProcess.FIVE_STEPS, Form.class, "UserTask_HoldStep1");
        this.appointments = appointments;
        this.candidates = candidates;
        this.journal = journal;
        this.convened = convened;
        this.outcomes = outcomes;
        this.nominees = nominees;
        this.papers = papers;
        this.checks = checks;
        this.shown = shown;
    }

    /** The meeting as the minutes have it; nobody adopted means that nobody qualifies. */
    record Form(
            @NotNull LocalDate heldOn,
            @NotNull List<String> convened,
            @NotNull List<String> present,
            @NotNull List<String> adopted,
            @NotBlank @Size(max = 4000) String discussion) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("electorate", convened.shown(about, Stage.STEP_1));
        form.put(
                "planned",
                nominees.planned(about).stream()
                        .map(each -> shown.person(each, null, shown.shown(shown.verdict(about, each))))
                        .toList());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.afterPermission("heldOn", form.heldOn(), about);
        var electors = convened.require(about, Stage.STEP_1, form.convened());
        List<String> called = electors.stream().map(each -> each.personId()).toList();
        checks.onList("present", form.present(), called);
        boolean enough = outcomes.quorumMet(
                BallotRule.APPOINTMENT_STEP_2, form.present().size(), called.size(), outcomes.rulebook());
        if (enough) {
            adopt(about, form.adopted());
        }
        papers.step1Minutes(about, form.heldOn(), electors, form.present(), form.adopted(), form.discussion(), caller);
        String outcome = enough ? "HELD" : "QUORUM_MISSED";
        journal.add(task, about.parties().personnel(), caller, outcome, form.heldOn(), form.discussion());
        boolean adopted = !form.adopted().isEmpty();
        return Map.of(QUORUM_MET.name(), enough, SOMEONE_QUALIFIED.name(), adopted);
    }

    private void adopt(Appointment about, List<String> adopted) {
        checks.onList("adopted", adopted, nominees.planned(about));
        adopted.forEach(each -> nominees.requireQualified(about, each, "adopted"));
        candidates.put(about.number().toString(), Stage.STEP_2, adopted);
        appointments.moveTo(about.number().toString(), Stage.STEP_2);
    }
}
