package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** The person is told in writing, not later than the days of notice before the move. */
@Component
class NotifyPerson extends MoveAct<NotifyPerson.Form> {

    NotifyPerson(Office office) {
        super(Form.class, "UserTask_NotifyPerson", office);
    }

    record Form(@NotNull LocalDate documentDate) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        office.checks().doneOn("documentDate", form.documentDate(), move.begunOn());
        ConversionPlan plan = office.plans().get(move.planNumber());
        var notice = office.rules().notice(plan.unitId());
        LocalDate latest = move.moveOn().minusDays(notice.days());
        if (form.documentDate().isAfter(latest)) {
            throw SigningChecks.refused(
                    "noticeTooLate",
                    "documentDate",
                    Message.of("conversion.move.noticeTooLate", latest),
                    notice.citation());
        }
        office.papers().notice(office.facts().of(move), form.documentDate(), caller);
        office.moves().notified(task.caseNumber(), form.documentDate());
        office.journal().add(task, body(task), caller, "NOTIFIED", form.documentDate(), "");
        return Map.of();
    }
}
