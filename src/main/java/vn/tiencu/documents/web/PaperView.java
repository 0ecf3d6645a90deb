package vn.tiencu.documents.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Paper;

/** A paper as the interface shows it. */
record PaperView(
        String id,
        String caseNumber,
        String kind,
        String title,
        String issuer,
        @Nullable String secrecy,
        boolean sealed,
        int version,
        boolean draft,
        @Nullable String number,
        LocalDate date,
        @Nullable String docxSha256,
        @Nullable String pdfSha256,
        OffsetDateTime createdAt,
        String createdBy,
        Map<String, String> links) {

    static PaperView of(Paper paper) {
        return new PaperView(
                paper.id(),
                paper.caseNumber(),
                paper.kind(),
                paper.title(),
                paper.issuerKey(),
                paper.secrecy(),
                paper.sealed(),
                paper.version(),
                paper.draft(),
                paper.numberText(),
                paper.date(),
                paper.docxSha256(),
                paper.pdfSha256(),
                paper.createdAt().atZone(HouseClock.ZONE).toOffsetDateTime(),
                paper.createdBy(),
                links(paper));
    }

    private static Map<String, String> links(Paper paper) {
        String self = "/api/v1/papers/" + paper.id();
        return paper.pdfSha256() == null
                ? Map.of("self", self)
                : Map.of("self", self, "docx", self + "/docx", "pdf", self + "/pdf");
    }
}
