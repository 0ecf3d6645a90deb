package vn.tiencu.conversion.web;

import org.springframework.stereotype.Component;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.complaints.process.ComplaintShown;
import vn.tiencu.conversion.complaints.store.Complaints;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.process.MoveShown;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanDesk;
import vn.tiencu.conversion.plans.process.PlanShown;
import vn.tiencu.identity.CurrentCaller;

/** Gathers what there is to see of plans, moves and complaints. */
@Component
class ConversionViews {
    private final PlanShown plans;
    private final MoveShown moves;
    private final ComplaintShown complaints;
    private final Complaints open;
    private final ConversionCasePage page;
    private final PlanDesk desk;
    private final CurrentCaller current;

    ConversionViews(
            PlanShown plans,
            MoveShown moves,
            ComplaintShown complaints,
            Complaints open,
            ConversionCasePage page,
            PlanDesk desk,
            CurrentCaller current) {
        this.plans = plans;
        this.moves = moves;
        this.complaints = complaints;
        this.open = open;
        this.page = page;
        this.desk = desk;
        this.current = current;
    }

    ConversionPlanView of(ConversionPlan plan) {
        String number = plan.number().toString();
        ConversionPlan.End end = plan.end();
        return new ConversionPlanView(
                plans.head(plan),
                end == null ? "RUNNING" : "ENDED",
                desk.mayWithdraw(plan, current.get()),
                plans.lines(plan),
                plan.decision(),
                page.tasks(number),
                page.papers(number),
                end == null ? null : new ConversionCasePage.ConversionEndShown(end.element(), end.reason(), end.at()));
    }

    ConversionMoveView of(ConversionMove move) {
        String number = move.number().toString();
        String complaint = open.openAbout(number).orElse(null);
        ConversionMove.End end = move.end();
        String running = complaint == null ? "RUNNING" : "SUSPENDED";
        return new ConversionMoveView(
                moves.head(move),
                end == null ? running : "ENDED",
                complaint,
                move.transfer(),
                page.tasks(number),
                page.papers(number),
                end == null ? null : new ConversionCasePage.ConversionEndShown(end.element(), end.reason(), end.at()));
    }

    ConversionComplaintView of(Complaint complaint) {
        String number = complaint.number().toString();
        Complaint.End end = complaint.end();
        return new ConversionComplaintView(
                complaints.head(complaint),
                end == null ? "RUNNING" : "ENDED",
                page.tasks(number),
                page.papers(number),
                end == null ? null : new ConversionCasePage.ConversionEndShown(end.element(), end.reason(), end.at()));
    }
}
