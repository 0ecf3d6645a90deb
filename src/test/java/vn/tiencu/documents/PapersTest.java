package vn.tiencu.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import vn.tiencu.kernel.Refused;

@SpringJUnitWebConfig(DocumentsHouse.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 30);

    @Autowired
    Papers papers;

    @Autowired
    Registers registers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDraftIsIssuedUnderTheNextNumberAndTheDraftIsKept() throws IOException {
        Paper draft = papers.produce(draft(), "ngochan");
        Paper issued = papers.issue(draft.id(), DAY, "thuhien");
        assertThat(draft.draft()).isTrue();
        assertThat(issued.version()).isEqualTo(2);
        assertThat(issued.numberText()).isEqualTo("01/QĐ-UBND");
        assertThat(text(papers.docx(issued)))
                .contains("Số: 01/QĐ-UBND", "ngày 30 tháng 12 năm 2026", "Đặng Thị Ngọc Hà");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM documents_paper_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(papers.of("BN-2026-000123")).containsExactly(issued);
    }

    @Test
    void theRegisterKnowsWhichPaperCarriesTheNumber() {
        RegisterNumber number = registers.take(SamplePapers.PROVINCE, "appointment.decision", false, DAY);
        Paper issued = papers.issue(papers.produce(draft(), "a").id(), number, DAY, "a");
        assertThat(registers.entries(number.registerId(), null, 10).items())
                .extracting(RegisterNumber::paperId)
                .containsExactly(issued.id());
    }

    @Test
    void theSameRequestIsKeptWithTheSameFingerprints() {
        Paper one = papers.produce(SamplePapers.decision(), "a");
        Paper other = papers.produce(SamplePapers.decision(), "b");
        assertThat(one.pdfSha256()).isEqualTo(other.pdfSha256()).hasSize(64);
        assertThat(one.docxSha256()).isEqualTo(other.docxSha256()).hasSize(64);
        assertThat(papers.pdf(one)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anIssuedPaperIsNeitherIssuedAgainNorRevised() {
        Paper issued = papers.produce(SamplePapers.decision(), "a");
        assertThatThrownBy(() -> papers.issue(issued.id(), DAY, "a")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> papers.revise(issued.id(), draft(), "a")).isInstanceOf(Refused.class);
    }

    @Test
    void aDraftMayBeRevised() throws IOException {
        Paper draft = papers.produce(draft(), "a");
        Map<String, Object> content = SamplePapers.content("decisionState");
        content.put("term", "04 năm");
        content.put("from", LocalDate.of(2027, 2, 1));
        Paper revised = papers.revise(draft.id(), SamplePapers.with(draft(), null, content), "b");
        assertThat(text(papers.docx(revised))).contains("04 năm, kể từ ngày 01/02/2027");
        assertThat(revised.createdBy()).isEqualTo("b");
    }

    @Test
    void aPaperWithAMarkOfSecrecyLeavesAnEntryWithoutContent() {
        PaperRequest open = draft();
        Paper paper = papers.produce(
                new PaperRequest(
                        open.caseNumber(),
                        open.kind(),
                        open.issuer(),
                        null,
                        DAY,
                        "về một việc mật",
                        open.addressees(),
                        open.signatory(),
                        open.recipients(),
                        "MẬT",
                        open.content()),
                "a");
        Paper issued = papers.issue(paper.id(), DAY, "a");
        assertThat(issued.title()).isEqualTo("Quyết định");
        assertThat(issued.pdfSha256()).isNull();
        assertThatThrownBy(() -> papers.pdf(issued)).isInstanceOf(Refused.class);
        assertThat(registers.of("ubnd-tinh"))
                .singleElement()
                .satisfies(each -> assertThat(each.secret()).isTrue());
        byte[] stored = jdbc.sql("SELECT request_json FROM documents_paper_version WHERE version_no = 1")
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8))
                .doesNotContain("Ngọc Hà")
                .doesNotContain("việc mật");
    }

    private static PaperRequest draft() {
        return SamplePapers.with(SamplePapers.decision(), null, SamplePapers.content("decisionState"));
    }

    private static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }
}
