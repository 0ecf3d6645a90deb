package vn.tiencu.training.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingDesk;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.process.PlanCoordination;
import vn.tiencu.training.process.Shown;

/** Gathers what a reader may see of a plan. */
@Component
class TrainingPlanPage {

    private final TrainingDesk desk;
    private final PlanCoordination coordination;
    private final Shown shown;
    private final Papers papers;
    private final Tasks tasks;

    TrainingPlanPage(TrainingDesk desk, PlanCoordination coordination, Shown shown, Papers papers, Tasks tasks) {
        this.desk = desk;
        this.coordination = coordination;
        this.shown = shown;
        this.papers = papers;
        this.tasks = tasks;
    }

    Shown.PlanShown head(TrainingPlan about) {
        return shown.plan(about);
    }

    TrainingPlanView of(TrainingPlan about, Caller reader) {
        String number = about.number().toString();
        return new TrainingPlanView(
                head(about),
                about.end() == null ? "RUNNING" : "ENDED",
                desk.mayWithdraw(about, reader),
                tasks.ofCase(number).stream()
                        .filter(each -> about.isKnownTo(reader)
                                || each.bodies().stream().anyMatch(reader::isIn))
                        .map(this::task)
                        .toList(),
                coordination(about, reader),
                about.isKnownTo(reader)
                        ? papers.of(number).stream()
                                .map(TrainingPlanPage::paper)
                                .toList()
                        : List.of(),
                issue(about),
                report(about),
                end(about));
    }

    private TrainingPlanView.Coordination coordination(TrainingPlan about, Caller reader) {
        var units = coordination.units(about);
        return new TrainingPlanView.Coordination(
                units.size(),
                (int) units.stream()
                        .filter(each -> each.state().equals("ANSWERED"))
                        .count(),
                (int) units.stream().filter(each -> each.state().equals("LATE")).count(),
                coordination.unitsFor(about, reader),
                coordination.opinionsFor(about, reader));
    }

    private TrainingPlanView.PlanTaskShown task(TaskView task) {
        List<TrainingPlanView.PlanBodyShown> bodies = task.bodies().stream()
                .map(each -> new TrainingPlanView.PlanBodyShown(each, shown.bodyName(each)))
                .toList();
        return new TrainingPlanView.PlanTaskShown(
                task.id(), task.element(), task.name(), bodies, task.due(), task.urgency());
    }

    private static TrainingPlanView.PlanPaperShown paper(Paper paper) {
        String address = "/api/v1/papers/" + paper.id();
        return new TrainingPlanView.PlanPaperShown(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.numberText(),
                paper.date(),
                address + "/docx",
                address + "/pdf");
    }

    private static TrainingPlanView.@Nullable IssueShown issue(TrainingPlan about) {
        var made = about.issue();
        if (made.signedOn() == null) {
            return null;
        }
        LocalDate issued = made.numberedOn() == null ? made.signedOn() : made.numberedOn();
        return new TrainingPlanView.IssueShown(
                made.number(),
                made.signedOn(),
                made.publishedOn(),
                made.paperId(),
                issued != null && issued.isBefore(about.issueBefore()));
    }

    private static TrainingPlanView.@Nullable ReportShown report(TrainingPlan about) {
        var made = about.report();
        if (made.paperId() == null) {
            return null;
        }
        LocalDate sent = made.sentOn();
        return new TrainingPlanView.ReportShown(
                made.number(), sent, made.paperId(), sent != null && sent.isBefore(about.reportBefore()));
    }

    private static TrainingPlanView.@Nullable PlanEndShown end(TrainingPlan about) {
        var end = about.end();
        return end == null ? null : new TrainingPlanView.PlanEndShown(end.element(), end.reason(), end.at());
    }
}
