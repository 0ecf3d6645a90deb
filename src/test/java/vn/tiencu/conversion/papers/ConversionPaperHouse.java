package vn.tiencu.conversion.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.walks.HandClock;

/** The whole house with its seed, which prints the papers of this room, and reads them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:conversion-papers;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ConversionPaperHouse.ByClock.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConversionPaperHouse {

    static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    @Autowired
    Papers papers;

    @Autowired
    PaperRows rows;

    @Autowired
    PaperPress press;

    @Autowired
    Accounts accounts;

    @Autowired
    Bodies bodies;

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

    Member head(String body) {
        return bodies.members(body, DAY).stream()
                .filter(Member::isHead)
                .findFirst()
                .orElseThrow();
    }

    Paper paper(String caseNumber, String kind) {
        return papers.of(caseNumber).stream()
                .filter(each -> each.kind().equals("conversion." + kind))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    /** The PDF as read, on one line; the file is kept to be looked at. */
    String text(String caseNumber, String kind) {
        return text(caseNumber, kind, kind);
    }

    String text(String caseNumber, String kind, String file) {
        byte[] pdf = papers.pdf(paper(caseNumber, kind));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Path folder = Files.createDirectories(Path.of("target/conversion-papers"));
            Files.write(folder.resolve(file + ".pdf"), pdf);
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
