package vn.tiencu.documents.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiencu.documents.PaperRequest;
import vn.tiencu.documents.SamplePapers;

class PaperPressTest {

    private final PaperPress press = new PaperPress(new PaperKinds());

    static Stream<String> papers() {
        return SamplePapers.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theSamePaperGivesTheSameBytesAndBothFilesSayTheSame(String name) throws IOException {
        PaperRequest request = SamplePapers.get(name);
        var first = press.print(request);
        var second = new PaperPress(new PaperKinds()).print(request);
        keep(name, first);
        assertThat(second.pdf()).isEqualTo(first.pdf());
        assertThat(second.docx()).isEqualTo(first.docx());
        assertThat(letters(docxText(first.docx()))).isEqualTo(letters(pdfText(first.pdf())));
    }

    @Test
    void everyKindOfAnAppointmentHasATemplateThatSomeSampleFills() {
        List<String> filled = SamplePapers.all().values().stream()
                .map(each -> new PaperKinds().get(each.kind()).template())
                .toList();
        assertThat(new PaperKinds().all())
                .filteredOn(kind -> kind.key().startsWith("appointment."))
                .allSatisfy(kind -> assertThat(filled).contains(kind.template()));
    }

    @Test
    void aPaperThatLacksAFieldIsRefusedByNameOfTheField() {
        Map<String, Object> content = SamplePapers.content("decisionState");
        content.remove("personName");
        PaperRequest request = SamplePapers.with(SamplePapers.decision(), null, content);
        assertThatThrownBy(() -> press.print(request)).hasMessageContaining("personName");
    }

    @Test
    void aDraftLeavesNumberDayAndMonthOpen() throws IOException {
        PaperRequest draft = SamplePapers.with(SamplePapers.decision(), null, SamplePapers.content("decisionState"));
        String text = pdfText(press.print(draft).pdf());
        assertThat(text.replace('\u00a0', ' '))
                .containsPattern("Số: +/QĐ-UBND")
                .containsPattern("ngày +tháng +năm 2026");
    }

    @Test
    void longNamesWrapAndFourByteOrControlCharactersDoNotBreakThePaper() throws IOException {
        Map<String, Object> content = SamplePapers.content("decisionState");
        content.put("personName", "Công Tằng Tôn Nữ 😀𠮷 <Ngọc> & \u0007\ud83dHà".repeat(12));
        content.put("currentPost", "x".repeat(400));
        var printed = press.print(SamplePapers.with(SamplePapers.decision(), "01/QĐ-UBND", content));
        keep("long", printed);
        assertThat(docxText(printed.docx())).contains("😀𠮷 <Ngọc> & Hà");
        assertThat(letters(pdfText(printed.pdf()))).contains("<Ngọc>&Hà");
    }

    @Test
    void statePapersOpenWithTheNationAndPartyPapersWithTheParty() throws IOException {
        String state = pdfText(press.print(SamplePapers.decision()).pdf());
        String party = pdfText(press.print(SamplePapers.get("decisionParty")).pdf());
        assertThat(state).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 07/QĐ-UBND", "ngày 05 tháng 12 năm 2026");
        assertThat(party).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 07-QĐ/TU", "T/M BAN THƯỜNG VỤ");
    }

    private static void keep(String name, PaperPress.Printed printed) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name + ".pdf"), printed.pdf());
        Files.write(folder.resolve(name + ".docx"), printed.docx());
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String shown = stripper.getText(document);
                text.append(page == 1 ? shown : withoutPageNumber(shown, page));
            }
            return text.toString();
        }
    }

    private static String withoutPageNumber(String text, int page) {
        return text.replaceFirst("(?m)^" + page + "\\s*$", "");
    }

    private static String docxText(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            StringBuilder text = new StringBuilder();
            document.getBodyElements().forEach(each -> {
                if (each instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (each instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> text.append(cell.getText()).append('\n')));
                }
            });
            return text.toString();
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
