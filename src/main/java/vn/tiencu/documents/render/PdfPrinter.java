package vn.tiencu.documents.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.core.io.ClassPathResource;
import vn.tiencu.calendar.HouseClock;

/** Prints a filled template as PDF with the shipped typeface; equal pages give equal bytes. */
final class PdfPrinter {

    private static final String FAMILY = "Times New Roman";

    static {
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(String page, String title, LocalDate date) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.useUriResolver((base, uri) -> null);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withHtmlContent(page, null);
        try (var renderer = builder.buildPdfRenderer();
                var bytes = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            stamp(document, title, date);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    /** The file's own dates and number are those of the paper, so that printing twice gives the same file. */
    private static void stamp(PDDocument document, String title, LocalDate date) {
        Calendar day = GregorianCalendar.from(date.atStartOfDay(HouseClock.ZONE));
        PDDocumentInformation facts = new PDDocumentInformation();
        facts.setTitle(title);
        facts.setCreator("Tiến Cử");
        facts.setCreationDate(day);
        facts.setModificationDate(day);
        document.setDocumentInformation(facts);
        document.setDocumentId(date.toEpochDay());
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open("fonts/Tinos-" + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
