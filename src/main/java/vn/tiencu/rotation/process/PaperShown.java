package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.casework.CasePage;
import vn.tiencu.documents.Paper;

/** A paper of the case, to be read before one signs or concludes. */
public record PaperShown(
        String id, String kind, String title, @Nullable String number, LocalDate date, String docx, String pdf) {

    public static List<PaperShown> all(List<Paper> papers) {
        return papers.stream()
                .filter(each -> !each.sealed())
                .map(PaperShown::of)
                .toList();
    }

    private static PaperShown of(Paper paper) {
        return new PaperShown(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.numberText(),
                paper.date(),
                CasePage.address(paper, "docx"),
                CasePage.address(paper, "pdf"));
    }
}
