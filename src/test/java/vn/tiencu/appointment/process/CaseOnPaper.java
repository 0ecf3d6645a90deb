package vn.tiencu.appointment.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import vn.tiencu.api.Texts;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.ballot.BallotOutcomes;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Count;
import vn.tiencu.ballot.Elector;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.documents.DocumentsHouse;
import vn.tiencu.documents.Dossier;
import vn.tiencu.documents.Dossiers;
import vn.tiencu.documents.Issuers;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.identity.Caller;

/** A house that prints the papers of one case, and reads them. */
@SpringJUnitWebConfig(CaseOnPaper.House.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
abstract class CaseOnPaper {

    static final Caller BY = Nomination.CALLER;
    static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    static final List<Elector> LEADERS = List.of(
            new Elector("giam-doc", "Nguyễn Minh Đức", "Giám đốc Sở Nội vụ"),
            new Elector("pho", "Trần Thị Hồng Ánh", "Phó Giám đốc Sở Nội vụ"),
            new Elector("pho-2", "Lê Quốc Ý", "Phó Giám đốc Sở Nội vụ"));

    final DepartmentCase department = new DepartmentCase();
    final BallotOutcomes outcomes = new BallotOutcomes(ModelFiles.decisions());
    private final Dossiers dossiers = mock(Dossiers.class);

    @Autowired
    Papers papers;

    @Autowired
    Issuers issuers;

    @Autowired
    Texts texts;

    @Autowired
    HouseClock clock;

    CasePapers room;

    @TestConfiguration
    @Import(DocumentsHouse.class)
    static class House {

        @Bean
        @Primary
        MessageSource everyModule() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasenames(
                    "messages/appointment", "messages/ballot", "messages/standards", "messages/documents");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            messages.setAlwaysUseMessageFormat(true);
            return messages;
        }
    }

    @BeforeEach
    void room() {
        var words = new PaperWords(texts);
        var names = new PaperNames(department.people, department.organisation, department.bodies, words, clock);
        var signers = new Signers(issuers, department.bodies, names);
        var desk = new PaperDesk(papers, signers, names, words);
        var steps = new StepsHeld(department.journal, department.candidates, department.counts, names, words);
        var terms = new CaseTerms(ModelFiles.decisions());
        var shown = new Shown(
                department.people, department.organisation, department.verdicts, department.bodies, texts, clock);
        var nominees = new Nominees(shown, department.candidates, department.organisation, clock);
        var remarks = new ReviewRemarks(nominees, shown, department.candidates, names, words);
        var proposals = new ProposalPapers(desk, names, words, steps, department.journal);
        WorkingCalendar calendar = mock(WorkingCalendar.class);
        when(calendar.isWorkingDay(any()))
                .thenAnswer(
                        call -> call.<LocalDate>getArgument(0).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        when(dossiers.status(any(), any(), any()))
                .thenReturn(new Dossier(Nomination.NUMBER, "ha", DAY, true, List.of()));
        room = new CasePapers(
                new PermissionPapers(
                        desk, names, words, signers, steps, department.appointments, calendar, terms, clock),
                new MeetingPapers(
                        desk,
                        names,
                        words,
                        new MeetingWords(names, words),
                        new CountWords(names, words),
                        remarks,
                        outcomes,
                        department.journal),
                new OpinionPapers(desk, names, words, signers, department.candidates, clock),
                proposals,
                new AppraisalPapers(desk, names, words, steps, remarks, proposals, department.opinions, dossiers),
                new DecisionPapers(desk, names, words, signers, steps, terms));
    }

    static Appointment about(Stage stage) {
        return Nomination.about(stage);
    }

    Meeting meeting(Step step, int present) {
        var opening = new Meeting.Opening(
                Nomination.NUMBER, step.name(), step.rule(), DAY, LEADERS, List.of("ha", "khoi"), null, "x", "y");
        return new Meeting("m", opening, outcomes.rulebook(), 31, present, Meeting.Status.CLOSED, 1);
    }

    BallotResult result(Step step, int first, int second) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        votes.put("ha", first);
        votes.put("khoi", second);
        var count = new Count(step.rule(), 31, 29, 29, 29, first + second, 29 - first - second, 31, votes);
        boolean announced = step != Step.STEP_2 && step != Step.STEP_4;
        return new BallotResult(meeting(step, 29), count, outcomes.decide(count), announced, Instant.EPOCH);
    }

    Paper paper(String kind) {
        return papers.of(Nomination.NUMBER).stream()
                .filter(each -> each.kind().equals("appointment." + kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The PDF as read, on one line; the file is kept to be looked at. */
    String text(String kind) throws IOException {
        byte[] pdf = papers.pdf(paper(kind));
        Path folder = Files.createDirectories(Path.of("target/case-papers"));
        Files.write(folder.resolve(kind + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
