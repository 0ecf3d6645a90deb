package vn.tiencu.training.compensation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CasePage;
import vn.tiencu.documents.Paper;
import vn.tiencu.engine.TaskView;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.process.CompensationShown;

/** Gathers what there is to see of a compensation case. */
@Component
class CompensationPage {

    private final CompensationShown shown;
    private final CasePage page;

    CompensationPage(CompensationShown shown, CasePage page) {
        this.shown = shown;
        this.page = page;
    }

    CompensationView of(Compensation about) {
        String number = about.number().toString();
        return new CompensationView(
                shown.head(about),
                about.end() == null ? "RUNNING" : "ENDED",
                shown.reckoning(about),
                shown.council(about),
                about.meeting(),
                about.decision(),
                page.tasks(number).stream().map(this::task).toList(),
                page.papers(number).stream().map(CompensationPage::paper).toList(),
                end(about));
    }

    private CompensationView.CompensationTaskShown task(TaskView task) {
        return new CompensationView.CompensationTaskShown(
                task.id(), task.element(), task.name(), page.bodyNames(task), task.due(), task.urgency());
    }

    private static CompensationView.CompensationPaperShown paper(Paper paper) {
        return new CompensationView.CompensationPaperShown(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.numberText(),
                paper.date(),
                CasePage.address(paper, "docx"),
                CasePage.address(paper, "pdf"));
    }

    private static CompensationView.@Nullable CompensationEndShown end(Compensation about) {
        Compensation.End end = about.end();
        return end == null ? null : new CompensationView.CompensationEndShown(end.element(), end.reason(), end.at());
    }
}
