package vn.tiencu.appointment.process;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import vn.tiencu.api.Texts;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.ballot.BallotOutcomes;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Count;
import vn.tiencu.ballot.Elector;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.documents.DocumentsHouse;
import vn.tiencu.documents.Dossier;
import vn.tiencu.documents.Dossiers;
import vn.tiencu.documents.Issuers;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Period;

/** Every paper of an appointment, with the facts of one case. */
@SpringJUnitWebConfig(CasePapersTest.House.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class CasePapersTest {

    private static final Caller BY = DepartmentCase.CALLER;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String POST = "Phó Giám đốc Sở Nội vụ";
    private static final List<Elector> LEADERS = List.of(
            new Elector("giam-doc", "Nguyễn Minh Đức", "Giám đốc Sở Nội vụ"),
            new Elector("pho", "Trần Thị Hồng Ánh", "Phó Giám đốc Sở Nội vụ"),
            new Elector("pho-2", "Lê Quốc Ý", "Phó Giám đốc Sở Nội vụ"));

    private final DepartmentCase department = new DepartmentCase();
    private final BallotOutcomes outcomes = new BallotOutcomes(ModelFiles.decisions());
    private final Dossiers dossiers = mock(Dossiers.class);

    @Autowired
    Papers papers;

    @Autowired
    Issuers issuers;

    @Autowired
    Texts texts;

    @Autowired
    HouseClock clock;

    private CasePapers room;

    @Configuration
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
        var terms = new RoomTerms(ModelFiles.decisions());
        var shown = new Shown(
                department.people,
                department.organisation,
                department.verdicts,
                department.bodies,
                papers,
                texts,
                clock);
        var nominees = new Nominees(shown, department.candidates, department.organisation, clock);
        var remarks = new ReviewRemarks(nominees, shown, department.candidates, names, words);
        var proposals = new ProposalPapers(desk, names, words, steps, department.journal);
        WorkingCalendar calendar = mock(WorkingCalendar.class);
        when(calendar.isWorkingDay(any()))
                .thenAnswer(
                        call -> call.<LocalDate>getArgument(0).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        when(dossiers.status(any(), any(), any()))
                .thenReturn(new Dossier(DepartmentCase.NUMBER, "ha", DAY, true, List.of()));
        room = new CasePapers(
                new PermissionPapers(
                        desk, names, words, signers, steps, department.appointments, calendar, terms, clock),
                new MeetingPapers(
                        desk, names, words, new CountWords(names, words), remarks, outcomes, department.journal),
                new OpinionPapers(desk, names, words, signers, department.candidates, clock),
                proposals,
                new AppraisalPapers(desk, names, words, steps, remarks, proposals, department.opinions, dossiers),
                new DecisionPapers(desk, names, words, signers, steps, terms));
    }

    @Test
    void permissionIsAskedForAndAnsweredInTheFormOfEachBody() throws IOException {
        room.permissionRequest(about(Stage.PERMISSION), BY);
        room.permissionAnswer(about(Stage.PERMISSION), true, DepartmentCase.PERMITTED, "Lưu ý cơ cấu nữ.", BY);
        assertThat(text("permissionRequest"))
                .contains("SỞ NỘI VỤ", "Số: 01/TTr-SNV", "Ban Thường vụ Tỉnh ủy", POST, "nguồn nhân sự tại chỗ")
                .contains("bà Đặng Thị Ngọc Hà, sinh ngày 12/03/1982", "GIÁM ĐỐC", "Nguyễn Minh Đức");
        assertThat(text("permissionAnswer"))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 01-CV/TU", "Tờ trình số 01/TTr-SNV ngày 07/09/2026")
                .contains("28/10/2026", "30 ngày làm việc", "Lưu ý cơ cấu nữ.", "BÍ THƯ", "Hồ Thị Thu Thủy");
    }

    @Test
    void theFirstMeetingIsMinutedWithEveryoneReviewed() throws IOException {
        room.step1Minutes(
                about(Stage.STEP_1), DAY, LEADERS, List.of("giam-doc", "pho"), List.of("ha"), "Thống nhất.", BY);
        assertThat(text("meetingMinutesStep1"))
                .contains("ngày 05 tháng 10 năm 2026", "Số người được triệu tập: 3; có mặt: 2")
                .contains("Lê Quốc Ý, Phó Giám đốc Sở Nội vụ", "được thông qua", "Võ Minh Khôi", "Thống nhất.")
                .contains("Chủ trì: Nguyễn Minh Đức");
        assertThat(paper("meetingMinutesStep1").numberText()).isNull();
    }

    @Test
    void aMeetingWithoutQuorumIsMinutedAsNotHeld() throws IOException {
        room.step1Minutes(about(Stage.STEP_1), DAY, LEADERS, List.of("giam-doc"), List.of(), "Hoãn.", BY);
        assertThat(text("meetingMinutesStep1"))
                .contains("không đủ 2/3", "không được tiến hành")
                .doesNotContain("Võ Minh Khôi");
    }

    @Test
    void theCountOfAnUnannouncedStepIsSealedAndNamesNoVoterBesideAVote() throws IOException {
        department.acted("UserTask_ConveneMeeting", "HELD", DAY, "STEP_2 · hội trường Sở Nội vụ");
        room.meetingMinutes(about(Stage.STEP_2), Step.STEP_2, result(Step.STEP_2, 20, 8));
        assertThat(paper("meetingMinutesStep2").sealed()).isTrue();
        assertThat(paper("countMinutesStep2").sealed()).isTrue();
        assertThat(text("meetingMinutesStep2")).contains("hội trường Sở Nội vụ", "Trần Thị Hồng Ánh", "Danh sách");
        assertThat(text("countMinutesStep2"))
                .contains("64,5%", "Đặng Thị Ngọc Hà", "niêm phong", "số người được triệu tập (31 người)")
                .doesNotContain("Trần Thị Hồng Ánh")
                .doesNotContain("ha:");
    }

    @Test
    void everyMeetingThatVotesLeavesItsMinutes() throws IOException {
        for (Step step : Step.values()) {
            room.meetingMinutes(about(step.stage()), step, result(step, 25, 3));
        }
        assertThat(papers.of(DepartmentCase.NUMBER)).hasSize(11).allMatch(Paper::draft);
        assertThat(text("meetingMinutesStep3")).contains("được công bố");
        assertThat(papers.of(DepartmentCase.NUMBER))
                .filteredOn(each -> each.title().contains("bước 3, bỏ phiếu riêng về nhân sự mới"))
                .extracting(Paper::kind)
                .containsExactlyInAnyOrder("appointment.meetingMinutesStep3", "appointment.countMinutesStep3");
        assertThat(text("meetingMinutesStep5")).contains("để đề nghị bổ nhiệm");
        assertThat(text("decisionCountMinutes")).contains("TỈNH ỦY QUẢNG NGÃI", "Hồ Thị Thu Thủy", "25");
    }

    @Test
    void theCommitteeGivesItsOpinionInPartyForm() throws IOException {
        room.committeeOpinion(about(Stage.STEP_5), "AGREED", DAY, "Phẩm chất tốt.\nCó triển vọng.", BY);
        assertThat(text("committeeOpinion"))
                .contains("CẤP ỦY SỞ NỘI VỤ", "Số 01-CV/", "Phẩm chất tốt.", "Nhất trí giới thiệu", "T/M ĐẢNG ỦY");
    }

    @Test
    void theLateAgencySaysWhatIsDoneAndSinceWhenItIsLate() throws IOException {
        department.acted("UserTask_HoldStep1", "HELD", DAY, "x");
        room.overdueReport(about(Stage.STEP_4), "Hoãn do thiên tai.", LocalDate.of(2026, 12, 10), BY);
        assertThat(text("overdueReport"))
                .contains("28/10/2026", "quá hạn 19 ngày làm việc", "Hoãn do thiên tai.", "10/12/2026")
                .contains("Bước 1: Tập thể lãnh đạo (lần 1), ngày 05/10/2026", "Bước 4");
    }

    @Test
    void theProposalRefersToThePapersBeforeItAndCountsNothing() throws IOException {
        propose();
        assertThat(text("proposal"))
                .contains("Công văn số 01-CV/TU", "Thông qua danh sách: Đặng Thị Ngọc Hà", "Theo biên bản kiểm phiếu")
                .contains("thạc sĩ, Quản lý công", "cao cấp lý luận chính trị", "2025: hoàn thành xuất sắc nhiệm vụ")
                .contains("Nhất trí giới thiệu", "không có.", "Kính đề nghị.");
    }

    @Test
    void theAppraisalListsEveryBodyAndItsSilence() throws IOException {
        propose();
        room.opinionRequest(about(Stage.APPRAISAL), "thanh-tra-tinh", LocalDate.of(2026, 11, 30));
        room.opinionAnswer(
                about(Stage.APPRAISAL), "thanh-tra-tinh", "AGREE_WITH_CONDITIONS", DAY, "Xong kết luận 05.", BY);
        when(department.opinions.of(DepartmentCase.NUMBER))
                .thenReturn(List.of(
                        new Opinions.Row("cong-an-tinh", DAY, DAY.plusDays(9), null, null, null),
                        new Opinions.Row(
                                "thanh-tra-tinh",
                                DAY,
                                DAY.plusDays(9),
                                DAY.plusDays(5),
                                "AGREE_WITH_CONDITIONS",
                                "Xong.")));
        room.appraisalReport(about(Stage.APPRAISAL), "PROPOSE", LocalDate.of(2026, 11, 16), "Đủ điều kiện.", BY);
        assertThat(text("opinionRequest")).contains("Thanh tra tỉnh", "Số 01-CV/BTCTU", "30/11/2026");
        assertThat(text("opinionAnswer")).contains("Số: 01/TTT-VP", "Công văn số 01-CV/BTCTU", "Xong kết luận 05.");
        assertThat(text("appraisalReport"))
                .contains("Thời gian giữ chức vụ", "38 tháng", "Đạt", "Không trả lời trong thời hạn", "14/10/2026")
                .contains("Thanh tra tỉnh: Đồng ý có điều kiện. Xong.", "Lê Văn Quý", "Đủ điều kiện.");
    }

    @Test
    void theDecisionIsSignedByTheChairAndNumberedByTheRegister() throws IOException {
        var closed = meeting(Step.DECISION, 28);
        when(department.counts.meetings(DepartmentCase.NUMBER)).thenReturn(List.of(closed));
        var chair = new Member("ubnd-tinh", "chu-tich", "HEAD", Period.since(DAY));
        String id = room.decisionDraft(about(Stage.SIGNATURE), chair, BY);
        var before = about(Stage.SIGNATURE);
        var numbered = new Appointment.Decision(DAY, DAY, "chu-tich", null, id, null, null, null, null);
        var signed = new Appointment(
                before.number(),
                before.postId(),
                before.unitId(),
                before.period(),
                before.nomineeId(),
                "",
                "",
                "",
                before.startedOn(),
                Stage.SIGNATURE,
                before.parties(),
                "1",
                null,
                null,
                null,
                "ha",
                numbered,
                null);
        assertThat(papers.get(id).draft()).isTrue();
        assertThat(room.issueDecision(signed, LocalDate.of(2026, 11, 23), BY)).isEqualTo("01/QĐ-UBND");
        assertThat(text("decision"))
                .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "ngày 23 tháng 11 năm 2026")
                .contains("kết luận của Ban Thường vụ Tỉnh ủy tại hội nghị ngày 05/10/2026", "05 năm", "01/12/2026")
                .contains("bà Đặng Thị Ngọc Hà", "Phan Thái Bình An")
                .doesNotContain("TM.");
    }

    @Test
    void theHeadOfADepartmentDecidesOnAHeadOfDivisionUnderTheDepartmentsOwnName() throws IOException {
        var division = DepartmentCase.ofDivision();
        department.post(division.postId(), "phong-cong-chuc", "Trưởng phòng Công chức, viên chức", "HEAD");
        department.seat("to-chuc-so-noi-vu", "khoi", "HEAD");
        room.proposal(division, DAY, "Kính trình.", BY);
        var head = new Member("lanh-dao-so-noi-vu", "giam-doc", "HEAD", Period.since(DAY));
        room.decisionDraft(division, head, BY);
        assertThat(text("proposal")).contains("Kính gửi: Giám đốc Sở Nội vụ", "CHÁNH VĂN PHÒNG SỞ NỘI VỤ Võ Minh Khôi");
        assertThat(text("decision"))
                .contains("/QĐ-SNV", "GIÁM ĐỐC SỞ NỘI VỤ", "giữ chức vụ Trưởng phòng Công chức, viên chức, Sở Nội vụ")
                .doesNotContain("Theo kết luận");
    }

    @Test
    void aNewcomerAtStepThreeIsVotedOnSeparately() throws IOException {
        Map<String, Integer> votes = new LinkedHashMap<>(Map.of("pho", 25));
        var count = new Count(Step.STEP_3.rule(), 31, 29, 29, 29, 29, 0, 31, votes);
        var result = new BallotResult(meeting(Step.STEP_3, 29), count, outcomes.decide(count), true, Instant.EPOCH);
        room.meetingMinutes(about(Stage.STEP_3), Step.STEP_3, result);
        assertThat(text("meetingMinutesStep3")).contains("ở bước 2 (Trần Thị Hồng Ánh)", "phiếu kín riêng");
    }

    private void propose() {
        department.acted("UserTask_HoldStep1", "HELD", DAY, "x");
        department.acted("UserTask_GiveCommitteeOpinion", "AGREED", DAY, "Phẩm chất tốt.");
        department.acted("UserTask_VerifyNewIssues", "NONE", null, "x");
        var closed = meeting(Step.STEP_5, 2);
        when(department.counts.meetings(DepartmentCase.NUMBER)).thenReturn(List.of(closed));
        room.permissionAnswer(about(Stage.PERMISSION), true, DepartmentCase.PERMITTED, "Đồng ý.", BY);
        room.proposal(about(Stage.DOSSIER), DAY, "Kính đề nghị.", BY);
    }

    private static Appointment about(Stage stage) {
        return DepartmentCase.about(stage);
    }

    private Meeting meeting(Step step, int present) {
        var opening = new Meeting.Opening(
                DepartmentCase.NUMBER, step.name(), step.rule(), DAY, LEADERS, List.of("ha", "khoi"), null, "x", "y");
        return new Meeting("m", opening, outcomes.rulebook(), 31, present, Meeting.Status.CLOSED, 1);
    }

    private BallotResult result(Step step, int first, int second) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        votes.put("ha", first);
        votes.put("khoi", second);
        var count = new Count(step.rule(), 31, 29, 29, 29, first + second, 29 - first - second, 31, votes);
        boolean announced = step != Step.STEP_2 && step != Step.STEP_4;
        return new BallotResult(meeting(step, 29), count, outcomes.decide(count), announced, Instant.EPOCH);
    }

    private Paper paper(String kind) {
        return papers.of(DepartmentCase.NUMBER).stream()
                .filter(each -> each.kind().equals("appointment." + kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The PDF as read, on one line; the file is kept to be looked at. */
    private String text(String kind) throws IOException {
        byte[] pdf = papers.pdf(paper(kind));
        Path folder = Files.createDirectories(Path.of("target/case-papers"));
        Files.write(folder.resolve(kind + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
