package vn.tiencu.conversion.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CasePage;
import vn.tiencu.conversion.ConversionPlan.End;
import vn.tiencu.documents.Paper;
import vn.tiencu.engine.TaskView;

/** Open tasks, papers and end, as the pages of all cases of this room show them. */
@Component
class CaseShown {

    private final CasePage page;

    CaseShown(CasePage page) {
        this.page = page;
    }

    record ConversionTaskShown(
            String id,
            String element,
            String name,
            List<String> bodies,
            @Nullable OffsetDateTime due,
            String urgency) {}

    record ConversionPaperShown(
            String id, String kind, String title, @Nullable String number, LocalDate date, String docx, String pdf) {}

    static String status(@Nullable End end) {
        return end == null ? "RUNNING" : "ENDED";
    }

    List<ConversionTaskShown> tasks(String number) {
        return page.tasks(number).stream().map(this::task).toList();
    }

    private ConversionTaskShown task(TaskView task) {
        return new ConversionTaskShown(
                task.id(), task.element(), task.name(), page.bodyNames(task), task.due(), task.urgency());
    }

    List<ConversionPaperShown> papers(String number) {
        return page.papers(number).stream().map(CaseShown::paper).toList();
    }

    private static ConversionPaperShown paper(Paper paper) {
        return new ConversionPaperShown(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.numberText(),
                paper.date(),
                CasePage.address(paper, "docx"),
                CasePage.address(paper, "pdf"));
    }
}
