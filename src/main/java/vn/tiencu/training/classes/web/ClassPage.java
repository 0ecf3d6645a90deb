package vn.tiencu.training.classes.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CasePage;
import vn.tiencu.documents.Paper;
import vn.tiencu.engine.TaskView;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.process.ClassShown;

/** Gathers what a reader may see of a class. */
@Component
class ClassPage {

    private final ClassShown shown;
    private final CasePage page;

    ClassPage(ClassShown shown, CasePage page) {
        this.shown = shown;
        this.page = page;
    }

    ClassView of(TrainingClass about) {
        String number = about.number().toString();
        return new ClassView(
                shown.head(about),
                about.end() == null ? "RUNNING" : "ENDED",
                about.effectDue(),
                page.tasks(number).stream().map(this::task).toList(),
                page.papers(number).stream().map(ClassPage::paper).toList(),
                end(about));
    }

    private ClassView.ClassTaskShown task(TaskView task) {
        return new ClassView.ClassTaskShown(
                task.id(), task.element(), task.name(), page.bodyNames(task), task.due(), task.urgency());
    }

    private static ClassView.ClassPaperShown paper(Paper paper) {
        return new ClassView.ClassPaperShown(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.numberText(),
                paper.date(),
                CasePage.address(paper, "docx"),
                CasePage.address(paper, "pdf"));
    }

    private static ClassView.@Nullable ClassEndShown end(TrainingClass about) {
        TrainingClass.End end = about.end();
        return end == null ? null : new ClassView.ClassEndShown(end.element(), end.reason(), end.at());
    }
}
