package vn.tiencu.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;

@RestController
@RequestMapping("/api/v1")
class PaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final Papers papers;
    private final Access access;

    PaperController(Papers papers, Access access) {
        this.papers = papers;
        this.access = access;
    }

    @GetMapping("/papers/{id}")
    @Operation(summary = "What is known of a paper")
    PaperView paper(@PathVariable String id) {
        return PaperView.of(visible(id));
    }

    @GetMapping("/papers/{id}/docx")
    @Operation(summary = "The paper as a Word file")
    ResponseEntity<byte[]> docx(@PathVariable String id) {
        Paper paper = visible(id);
        return Attachments.of(papers.docx(paper), name(paper) + ".docx", DOCX);
    }

    @GetMapping("/papers/{id}/pdf")
    @Operation(summary = "The paper as a PDF file")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        Paper paper = visible(id);
        return Attachments.of(papers.pdf(paper), name(paper) + ".pdf", "application/pdf");
    }

    @GetMapping("/cases/{caseNumber}/papers")
    @Operation(summary = "The papers of a case, without sealed ones that the caller may not read")
    List<PaperView> papers(@PathVariable String caseNumber) {
        access.requireRead(caseNumber);
        return papers.of(caseNumber).stream()
                .filter(access::maySee)
                .map(PaperView::of)
                .toList();
    }

    private Paper visible(String id) {
        Paper paper = papers.get(id);
        access.requireSee(paper);
        return paper;
    }

    private static String name(Paper paper) {
        return paper.caseNumber() + "-" + Attachments.plainName(paper.title());
    }
}
