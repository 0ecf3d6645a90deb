package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.kernel.Refused.Kind;
import vn.tiencu.training.path.Course;
import vn.tiencu.training.path.Forecast;
import vn.tiencu.training.path.Outlook;
import vn.tiencu.training.path.PathDesk;
import vn.tiencu.training.path.PathStep;
import vn.tiencu.training.path.PathWatch;
import vn.tiencu.training.path.PathWords;
import vn.tiencu.training.path.PlanPath;
import vn.tiencu.training.path.Stand;
import vn.tiencu.training.path.StepPath;
import vn.tiencu.training.path.Track;
import vn.tiencu.training.path.Verdict;

/** The path of a plan that people work on: what it shows, whom it warns, what it remembers. */
class PathOfAPlanTests extends TrainingHouse {

    @Autowired
    PlanPath path;

    @Autowired
    Forecast forecast;

    @Autowired
    PathDesk pathDesk;

    @Autowired
    PathWatch watch;

    @Autowired
    PathWords words;

    @BeforeEach
    void nobodyWasTold() {
        jdbc.sql("DELETE FROM notification_message").update();
    }

    @Test
    void aPlanBegunInOctoberFitsAndShowsWhatIsAheadBackwards() {
        PlanWalk walk = begin();
        Course course = path.of(walk.plan(), today());
        assertThat(course.tracks()).extracting(Track::kind).containsExactly(Track.Kind.ISSUE, Track.Kind.REPORT);
        Track issue = course.tracks().get(0);
        assertThat(issue.verdict()).isEqualTo(Verdict.FITS);
        assertThat(issue.lastDay()).isEqualTo("2027-01-29");
        assertThat(issue.steps()).hasSize(12);
        assertThat(issue.holders()).extracting(Stand::body).containsExactly("to-chuc-so-noi-vu");
        assertThat(course.tracks().get(1).lastDay())
                .as("31 January 2028 lies in the days made up for Tết")
                .isEqualTo("2028-01-24");
        assertThat(told()).isEmpty();
    }

    @Test
    void asItMovesOnOnlyWhatIsAheadIsLeft() {
        PlanWalk walk = begin().submitted();
        Track issue = path.of(walk.plan(), today()).tracks().get(0);
        assertThat(issue.steps())
                .extracting(StepPath::step)
                .containsExactly(
                        PathStep.APPRAISE_PLAN,
                        PathStep.GIVE_STANDING_OPINION,
                        PathStep.CORRECT_PLAN,
                        PathStep.SIGN_PLAN,
                        PathStep.ISSUE_NUMBER);
        assertThat(issue.steps().get(0).expected()).isEqualTo(walk.due(PlanWalk.APPRAISER, "UserTask_AppraisePlan"));
    }

    @Test
    void unitsSideBySideAreOneStepAndTheirAnswersAreCounted() {
        PlanWalk walk = begin().calls().answers("yte.tochuc");
        StepPath needs = path.of(walk.plan(), today()).tracks().get(0).steps().get(0);
        assertThat(needs.step()).isEqualTo(PathStep.PROPOSE_NEEDS);
        assertThat(needs.answered()).isEqualTo(1);
        assertThat(needs.open()).extracting(Stand::body).containsExactly("to-chuc-xa-21028");
    }

    @Test
    void whoHoldsItAndTheBoardAreWarnedOnceForEachChangeForTheWorse() {
        PlanWalk walk = begin().submitted();
        itIs(LocalDate.of(2027, 1, 8));
        watch.everyMorning();
        assertThat(told()).as("still a week to spare").isEmpty();
        itIs(LocalDate.of(2027, 1, 11));
        watch.everyMorning();
        watch.everyMorning();
        List<String> warned = told();
        assertThat(warned).doesNotHaveDuplicates().contains("bantochuc.truong Sát hạn", "bantochuc.chuyenvien Sát hạn");
        itIs(LocalDate.of(2027, 1, 18));
        watch.everyMorning();
        watch.everyMorning();
        assertThat(told())
                .hasSize(warned.size() * 2)
                .contains("bantochuc.truong Không còn kịp")
                .doesNotHaveDuplicates();
        assertThat(text())
                .contains("Đang chờ Ban Tổ chức Tỉnh ủy: Thẩm định")
                .contains("Waiting for Organisation Commission");
        assertThat(walk.openTasks()).as("a warning changes nothing").containsExactly("UserTask_AppraisePlan");
    }

    @Test
    void anActThatComesTooLateWarnsAtOnce() {
        PlanWalk walk = begin().submitted();
        itIs(LocalDate.of(2027, 1, 26));
        walk.writes(PlanWalk.APPRAISER, "AppraisePlan", "outcome", "APPRAISED");
        assertThat(told()).contains("btv.thuky Không còn kịp", "bantochuc.truong Không còn kịp");
    }

    @Test
    void theHouseRemembersHowLongEachStepTookAndWhoKeptSilent() {
        PlanWalk walk = begin().calls(LocalDate.of(2026, 10, 26));
        itIs(LocalDate.of(2026, 10, 20));
        walk.adds("so-y-te", "cb-0153", "DIGITAL_SKILLS").answers("yte.tochuc");
        itIs(LocalDate.of(2026, 10, 30));
        runDueTimers();
        itIs(LocalDate.of(2026, 11, 3));
        walk.does(PlanWalk.DRAFTER, "ConsolidateNeeds", Map.of("content", "Tổng hợp."));
        assertThat(remembered(walk))
                .containsExactly(
                        "UserTask_CallForNeeds to-chuc-so-noi-vu 0 true",
                        "UserTask_ConsolidateNeeds to-chuc-so-noi-vu 2 true",
                        "UserTask_ProposeNeeds to-chuc-so-y-te 6 true",
                        "UserTask_ProposeNeeds to-chuc-xa-21028 14 false");
    }

    @Test
    void theForecastSaysWhatItRestsOn() {
        PlanWalk walk = begin().submitted();
        Outlook outlook = forecast.of(walk.plan(), LocalDate.of(2026, 12, 21));
        assertThat(outlook.chance()).isBetween(0.6, 0.95);
        assertThat(outlook.years()).isEqualTo(8);
        assertThat(outlook.sample()).isTrue();
        assertThat(outlook.grounds().get(0).step()).isEqualTo(PathStep.APPRAISE_PLAN);
        assertThat(outlook.grounds().get(0).own()).isGreaterThan(8);
        assertThat(forecast.of(walk.plan(), LocalDate.of(2027, 1, 18)).chance()).isLessThan(0.2);
    }

    @Test
    void oncePlansHaveTheirNumberThereIsNothingLeftToForetell() {
        PlanWalk walk = begin().signed();
        walk.does(PlanWalk.CLERK, "IssueNumber", Map.of("issuedOn", today()));
        assertThat(forecast.of(walk.plan(), today()).settled()).isTrue();
        assertThat(forecast.of(walk.plan(), today()).chance()).isEqualTo(1);
        assertThat(path.of(walk.plan(), today()).tracks().get(0).verdict()).isEqualTo(Verdict.DONE_IN_TIME);
    }

    @Test
    void aPlanThatGetsItsNumberAfterTheCeilingIsLateAndStaysLate() {
        PlanWalk walk = begin().signed();
        itIs(LocalDate.of(2027, 2, 1));
        walk.does(PlanWalk.CLERK, "IssueNumber", Map.of("issuedOn", today()));
        assertThat(forecast.of(walk.plan(), today()).chance()).isZero();
        assertThat(path.of(walk.plan(), today()).tracks().get(0).verdict()).isEqualTo(Verdict.DONE_LATE);
    }

    @Test
    void anAskedUnitSeesTheDatesButNeitherWhoHoldsItNorTheForecast() {
        PlanWalk walk = begin().calls();
        assertThat(pathDesk.course(walk.number(), null, caller("yte.tochuc")).whole())
                .isFalse();
        assertThat(pathDesk.course(walk.number(), null, caller(PlanWalk.DRAFTER))
                        .whole())
                .isTrue();
        assertThat(pathDesk.course(walk.number(), null, caller("integration")).whole())
                .isTrue();
        refused(Kind.FORBIDDEN, () -> pathDesk.outlook(walk.number(), null, caller("yte.tochuc")));
        refused(Kind.NOT_FOUND, () -> pathDesk.course(walk.number(), null, caller("kiemtra.uyvien")));
        refused(Kind.NOT_FOUND, () -> pathDesk.outlook(walk.number(), null, caller("kiemtra.uyvien")));
        refused(
                Kind.MALFORMED,
                () -> pathDesk.course(walk.number(), LocalDate.of(2090, 1, 1), caller(PlanWalk.DRAFTER)));
    }

    @Test
    void tetIsNamedWhereItTakesTheLastDays() {
        Track tet = path.notBegun(2025, LocalDate.of(2024, 11, 1)).tracks().get(0);
        assertThat(words.sentences(tet, LocalDate.of(2024, 11, 1), Locale.forLanguageTag("vi"), true))
                .anyMatch(each -> each.equals("Hạn 31/01/2025 không dời. Ngay trước đó là kỳ nghỉ Tết Nguyên đán Ất Tỵ,"
                        + " nên ngày làm việc cuối cùng là 24/01/2025."));
    }

    private List<String> told() {
        return jdbc.sql("SELECT recipient, subject FROM notification_message ORDER BY recipient, subject")
                .query((row, index) -> row.getString(1) + " "
                        + row.getString(2).replaceAll("^\\[.*?\\] ", "").replaceAll(":.*", ""))
                .list();
    }

    private String text() {
        return String.join(
                "\n",
                jdbc.sql("SELECT body_text FROM notification_message")
                        .query(String.class)
                        .list());
    }

    private List<String> remembered(PlanWalk walk) {
        return jdbc.sql("SELECT element, body_key, working_days, answered FROM training_duration WHERE source = ?"
                        + " ORDER BY element, body_key")
                .param(walk.number())
                .query((row, index) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getInt(3) + " " + row.getBoolean(4))
                .list();
    }
}
