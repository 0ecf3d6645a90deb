package vn.tiencu.conversion.moves.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** The person is told in writing, early enough before the move; a late notice moves the day back. */
@Component
class NotifyPerson extends MoveAct<NotifyPerson.Form> {

    NotifyPerson(MoveOffice office) {
        super(Form.class, "UserTask_NotifyPerson", office);
    }

    /** @param moveOn a later day than the planned one, or null to keep it */
    record Form(@NotNull LocalDate noticeOn, @Nullable LocalDate moveOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        ConversionPlan plan = plan(task);
        office.checks().doneOn("noticeOn", form.noticeOn(), plan.decision().numberedOn());
        LocalDate day = form.moveOn() == null ? move.moveOn() : form.moveOn();
        office.checks().notBefore("moveOn", day, move.moveOn());
        LocalDate earliest = form.noticeOn().plusDays(plan.noticeDays());
        if (day.isBefore(earliest)) {
            throw SigningChecks.refused(
                    "noticeTooShort",
                    "moveOn",
                    Message.of("conversion.line.noticeTooShort", plan.noticeDays(), earliest),
                    "conversion_notice");
        }
        office.moves().notified(task.caseNumber(), form.noticeOn(), day);
        office.papers().notice(about(task), plan, form.noticeOn(), caller);
        office.journal().add(task, body(task), caller, "NOTIFIED", form.noticeOn(), day.toString());
        return Map.of();
    }
}
