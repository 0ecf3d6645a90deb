package vn.tiencu.documents.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tiencu.documents.PaperRequest;
import vn.tiencu.documents.SamplePapers;

/** Annexes of many pages: upright or wide, numbered apart, with the table's head on each page, in both formats. */
class AnnexTest {

    private static final int LINES = 1000;
    private static final PaperPress.Printed PRINTED = print();

    private static PaperPress.Printed print() {
        PaperPress press = new PaperPress(new PaperKinds());
        return assertTimeout(Duration.ofSeconds(60), () -> press.print(proposal()));
    }

    private static PaperRequest proposal() {
        List<Map<String, Object>> rows =
                IntStream.rangeClosed(1, LINES).mapToObj(AnnexTest::row).toList();
        Map<String, Object> content = Map.of(
                "call",
                "Công văn số 12/SNV-CCVC",
                "unit",
                "Sở Y tế",
                "drafter",
                "Sở Nội vụ",
                "year",
                "2027",
                "none",
                false,
                "seats",
                "1.000",
                "people",
                "1.000",
                "cost",
                "3.500.000.000",
                "remarks",
                List.of());
        var all = new java.util.HashMap<>(content);
        all.put("needGroups", List.of());
        all.put("needsTotal", Map.of("seats", "1.000", "cost", "3.500.000.000"));
        all.put("proposalRows", rows);
        all.put("proposalCost", "3.500.000.000");
        return new PaperRequest(
                "DT-2026-000001",
                "training.unitProposal",
                SamplePapers.DEPARTMENT,
                "12/SYT",
                LocalDate.of(2027, 1, 5),
                "đề xuất nhu cầu",
                List.of("Sở Nội vụ"),
                null,
                List.of(),
                null,
                all);
    }

    private static Map<String, Object> row(int number) {
        return Map.of(
                        "no",
                        number,
                        "name",
                        "Nguyễn Văn Đức " + number,
                        "born",
                        "1982",
                        "post",
                        "Chuyên viên",
                        "gap",
                        "Nhu cầu",
                        "programme",
                        "Kỹ năng số",
                        "priority",
                        1,
                        "quarter",
                        "II",
                        "funding",
                        "Ngân sách",
                        "cost",
                        "3.500.000")
                .entrySet()
                .stream()
                .collect(
                        () -> new java.util.HashMap<String, Object>(Map.of("note", "")),
                        (map, each) -> map.put(each.getKey(), each.getValue()),
                        Map::putAll);
    }

    @Test
    void everyPageOfTheTableBeginsWithItsHeadAndItsOwnNumberButTheFirst() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRINTED.pdf())) {
            List<String> pages = pages(document);
            assertThat(pages.size()).isGreaterThan(30);
            assertThat(pages.subList(1, pages.size()))
                    .allSatisfy(page -> assertThat(page).containsOnlyOnce("Họ và tên"));
            assertThat(pages.get(1)).startsWith("Phụ lục");
            assertThat(pages.get(2)).startsWith("2");
            assertThat(pages.get(pages.size() - 1)).startsWith(String.valueOf(pages.size() - 1));
            assertThat(document.getPage(0).getMediaBox().getWidth()).isLessThan(600);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @Test
    void theWordFileTurnsItsAnnexAndRepeatsTheHead() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(PRINTED.docx()))) {
            var annex = document.getDocument().getBody().getSectPr();
            assertThat(annex.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(annex.getPgNumType().getStart()).isEqualTo(java.math.BigInteger.ONE);
            XWPFTable table = document.getTables().get(document.getTables().size() - 1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).hasSize(LINES + 2);
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).strip());
        }
        return pages;
    }
}
