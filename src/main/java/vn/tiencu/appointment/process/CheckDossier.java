package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.DOSSIER_COMPLETE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.documents.Dossier;
import vn.tiencu.documents.Dossiers;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** The dossier of ten parts is completed and checked; parts expire with age (NĐ 170/2025, Điều 35). */
@Component
class CheckDossier extends CaseAct<CheckDossier.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Shown shown;
    private final Dossiers dossiers;
    private final HouseClock clock;

    CheckDossier(Appointments appointments, Journal journal, Shown shown, Dossiers dossiers, HouseClock clock) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_CheckDossier");
        this.appointments = appointments;
        this.journal = journal;
        this.shown = shown;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    enum Outcome {
        COMPLETE,
        STOPPED
    }

    /** Names every component that is missing or has grown too old. */
    private static void requireComplete(Dossier dossier) {
        List<Refusal> open = dossier.components().stream()
                .filter(each -> each.component().mandatory() && each.state() != Dossier.State.PRESENT)
                .map(each -> new Refusal(
                        "dossierIncomplete",
                        each.component().code(),
                        Message.of(
                                "appointment.dossier." + each.state().name(),
                                each.component().name()),
                        each.component().citation()))
                .toList();
        if (!open.isEmpty()) {
            throw Refused.byRules(open);
        }
    }

    /** Complete, or stopped with the reason. */
    record Form(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String remark) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put("dossier", dossiers.status(task.caseNumber(), about.selected(), clock.today()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        boolean complete = form.outcome() == Outcome.COMPLETE;
        if (complete) {
            requireComplete(dossiers.status(task.caseNumber(), about.selected(), clock.today()));
            appointments.moveTo(task.caseNumber(), Stage.APPRAISAL);
        }
        journal.add(task, about.parties().personnel(), caller, form.outcome().name(), null, form.remark());
        return DOSSIER_COMPLETE.with(complete);
    }
}
