package vn.tiencu.conversion.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CasePage;
import vn.tiencu.documents.Paper;

/** Open tasks, papers and end of a case, as all three kinds show them. */
@Component
class ConversionCasePage {
    private final CasePage page;

    ConversionCasePage(CasePage page) {
        this.page = page;
    }

    /** A task that waits. */
    record ConversionTaskShown(
            String id,
            String element,
            String name,
            List<String> bodies,
            @Nullable OffsetDateTime due,
            String urgency) {}

    /** A paper of the case. */
    record ConversionPaperShown(
            String id, String kind, String title, @Nullable String number, LocalDate date, String docx, String pdf) {}

    /** The named end and why. */
    record ConversionEndShown(String element, String reason, OffsetDateTime at) {}

    List<ConversionTaskShown> tasks(String caseNumber) {
        return page.tasks(caseNumber).stream()
                .map(each -> new ConversionTaskShown(
                        each.id(), each.element(), each.name(), page.bodyNames(each), each.due(), each.urgency()))
                .toList();
    }

    List<ConversionPaperShown> papers(String caseNumber) {
        return page.papers(caseNumber).stream().map(ConversionCasePage::paper).toList();
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
