package vn.tiencu.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.tiencu.documents.render.PaperPress;
import vn.tiencu.documents.store.PaperRows;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.walks.HandClock;

/** The whole house with its seed, which prints the papers of one room, and reads them; both files are kept to be looked at. */
@ActiveProfiles("demo")
@Import(PaperHouse.ByClock.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PaperHouse {

    private final String room;

    @Autowired
    protected Papers papers;

    @Autowired
    protected PaperRows rows;

    @Autowired
    protected PaperPress press;

    @Autowired
    private Accounts accounts;

    protected PaperHouse(String room) {
        this.room = room;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class ByClock {

        /** 23 November 2026. */
        @Bean
        HandClock clock() {
            return new HandClock();
        }
    }

    protected Caller caller(String username) {
        return accounts.caller(username).orElseThrow();
    }

    /** The latest paper of a kind. */
    protected Paper paper(String caseNumber, String kind) {
        return papers.of(caseNumber).stream()
                .filter(each -> each.kind().equals(room + "." + kind))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    /** The PDF as read, on one line. */
    protected String text(Paper paper) {
        try (PDDocument document = pdf(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    protected PDDocument pdf(Paper paper) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/" + room + "-papers"));
        String name = paper.kind().substring(room.length() + 1);
        Files.write(folder.resolve(name + ".pdf"), papers.pdf(paper));
        Files.write(folder.resolve(name + ".docx"), papers.docx(paper));
        return Loader.loadPDF(papers.pdf(paper));
    }

    protected XWPFDocument docx(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(papers.docx(paper)));
    }
}
