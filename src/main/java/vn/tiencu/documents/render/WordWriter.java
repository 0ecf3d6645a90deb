package vn.tiencu.documents.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.tiencu.calendar.HouseClock;

/** Writes a filled template as DOCX: paragraphs, rules and tables of the page become those of Word, with the same looks. */
final class WordWriter {

    private final Looks looks;

    WordWriter(Looks looks) {
        this.looks = looks;
    }

    byte[] write(String page, String title, LocalDate date) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            WordPage.setUp(document);
            WordBlocks blocks = new WordBlocks(document, looks);
            for (Node node = body(page).getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    blocks.add(element);
                }
            }
            stamp(document, title, date);
            document.write(bytes);
            return SteadyZip.repack(bytes.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void stamp(XWPFDocument document, String title, LocalDate date) {
        Date day = Date.from(date.atStartOfDay(HouseClock.ZONE).toInstant());
        var facts = document.getProperties().getCoreProperties();
        facts.setTitle(title);
        facts.setCreator("Tiến Cử");
        facts.setCreated(Optional.of(day));
        facts.setModified(Optional.of(day));
    }

    private static Element body(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parsed =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            return (Element) parsed.getElementsByTagName("body").item(0);
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("a template is no well-formed page", broken);
        }
    }
}
