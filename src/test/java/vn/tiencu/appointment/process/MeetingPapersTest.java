package vn.tiencu.appointment.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.appointment.Stage;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Count;
import vn.tiencu.documents.Paper;

/** Minutes of meetings and of counts, with the facts of one case. */
class MeetingPapersTest extends CaseOnPaper {

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
        assertThat(papers.of(Nomination.NUMBER)).hasSize(11).allMatch(Paper::draft);
        assertThat(text("meetingMinutesStep3")).contains("được công bố");
        assertThat(papers.of(Nomination.NUMBER))
                .filteredOn(each -> each.title().contains("bước 3, bỏ phiếu riêng về nhân sự mới"))
                .extracting(Paper::kind)
                .containsExactlyInAnyOrder("appointment.meetingMinutesStep3", "appointment.countMinutesStep3");
        assertThat(text("meetingMinutesStep5")).contains("để đề nghị bổ nhiệm");
        assertThat(text("decisionCountMinutes")).contains("TỈNH ỦY QUẢNG NGÃI", "Hồ Thị Thu Thủy", "25");
    }

    @Test
    void aNewcomerAtStepThreeIsVotedOnSeparately() throws IOException {
        Map<String, Integer> votes = new LinkedHashMap<>(Map.of("pho", 25));
        var count = new Count(Step.STEP_3.rule(), 31, 29, 29, 29, 29, 0, 31, votes);
        var result = new BallotResult(meeting(Step.STEP_3, 29), count, outcomes.decide(count), true, Instant.EPOCH);
        room.meetingMinutes(about(Stage.STEP_3), Step.STEP_3, result);
        assertThat(text("meetingMinutesStep3")).contains("ở bước 2 (Trần Thị Hồng Ánh)", "phiếu kín riêng");
    }
}
