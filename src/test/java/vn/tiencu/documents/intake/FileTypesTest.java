package vn.tiencu.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.kernel.Refused;

class FileTypesTest {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private final FileTypes types = new FileTypes();

    @Test
    void pdfWordAndPicturesAreAccepted() throws IOException {
        assertThat(types.typeOf(pdf(false))).isEqualTo(FileTypes.PDF);
        assertThat(types.typeOf(word())).isEqualTo(FileTypes.DOCX);
        assertThat(types.typeOf(picture("png"))).isEqualTo(FileTypes.PNG);
        assertThat(types.typeOf(picture("jpg"))).isEqualTo(FileTypes.JPEG);
        assertThat(types.typeOf(zip(word(MAIN)))).isEqualTo(FileTypes.DOCX);
    }

    @Test
    void wordWithMacrosIsRefused() throws IOException {
        Map<String, String> hidden = word(MAIN);
        hidden.put("word/vbaProject.bin", "x");
        refuses(zip(hidden), "macros");
        refuses(zip(word("application/vnd.ms-word.document.macroEnabled.main+xml")), "macros");
    }

    @Test
    void otherZipsAreRefusedEvenWhenTheyHoldADocument() throws IOException {
        refuses(zip(Map.of("a.txt", "x")), "fileType");
        refuses(zip(Map.of("word/document.xml", "<x/>")), "fileType");
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet();
            book.write(bytes);
            refuses(bytes.toByteArray(), "fileType");
        }
    }

    @Test
    void encryptedFilesAreRefused() throws IOException {
        refuses(pdf(true), "encrypted");
        refuses(encrypted(zip(word(MAIN))), "encrypted");
    }

    @Test
    void textProgramsPagesAndNothingAreRefused() {
        refuses("MZ\u0090\u0000program".getBytes(StandardCharsets.ISO_8859_1), "fileType");
        refuses("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "fileType");
        refuses("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "fileType");
        refuses("PK\u0003\u0004broken".getBytes(StandardCharsets.ISO_8859_1), "fileType");
        refuses(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "fileType");
        refuses(new byte[0], "empty");
    }

    @ParameterizedTest
    @CsvSource({
        "Giấy khám sức khỏe.PDF, Giấy khám sức khỏe.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\temp\\bằng cấp.docx, bằng cấp.pdf",
        ".htaccess, tep.htaccess.pdf",
        "'a\"b<c>.pdf', a_b_c_.pdf",
    })
    void namesAreMadeSafeAndTellTheTruthAboutTheType(String given, String kept) {
        assertThat(FileNames.safe(given, FileTypes.PDF)).isEqualTo(kept);
    }

    @Test
    void longNamesAndFourByteCharactersAreCutWhole() {
        String kept = FileNames.safe("𠮷\r\n😀".repeat(100), FileTypes.PNG);
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(124);
        assertThat(kept).startsWith("𠮷__").endsWith(".png").doesNotContain("\n");
    }

    private void refuses(byte[] content, String code) {
        assertThatThrownBy(() -> types.typeOf(content))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(code));
    }

    private static Map<String, String> word(String mainType) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>");
        entries.put("word/document.xml", "<w:document/>");
        return entries;
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("x");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Sets the mark of encryption on every entry, in the headers and in the directory. */
    private static byte[] encrypted(byte[] zip) {
        for (int at = 0; at < zip.length - 10; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3 && zip[at + 3] == 4) {
                zip[at + 6] |= 1;
            }
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
        }
        return zip;
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
