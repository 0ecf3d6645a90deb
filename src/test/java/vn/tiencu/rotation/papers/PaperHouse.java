package vn.tiencu.rotation.papers;

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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.documents.render.PaperPress;
import vn.tiencu.documents.store.PaperRows;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.walks.HandClock;

/** The whole house with its seed, which prints the papers of this room, and reads them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rotation-papers;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(PaperHouse.ByClock.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PaperHouse {

    @Autowired
    Papers papers;

    @Autowired
    PaperRows rows;

    @Autowired
    PaperPress press;

    @Autowired
    Accounts accounts;

    @TestConfiguration(proxyBeanMethods = false)
    static class ByClock {

        /** 23 November 2026. */
        @Bean
        HandClock clock() {
            return new HandClock();
        }
    }

    Caller caller(String username) {
        return accounts.caller(username).orElseThrow();
    }

    /** The latest paper of a kind. */
    Paper paper(String caseNumber, String kind) {
        return papers.of(caseNumber).stream()
                .filter(each -> each.kind().equals("rotation." + kind))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    /** The PDF as read, on one line; both files are kept to be looked at. */
    String text(Paper paper) {
        try (PDDocument document = pdf(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    PDDocument pdf(Paper paper) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/rotation-papers"));
        String name = paper.kind().substring("rotation.".length());
        Files.write(folder.resolve(name + ".pdf"), papers.pdf(paper));
        Files.write(folder.resolve(name + ".docx"), papers.docx(paper));
        return Loader.loadPDF(papers.pdf(paper));
    }

    XWPFDocument docx(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(papers.docx(paper)));
    }
}
