package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.training.PlanWalk.DRAFTER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;
import vn.tiencu.training.lines.PlanLine;

/** The units' needs and the written consultation. */
abstract class DraftingWalks extends TrainingHouse {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 23);

    @Test
    void everyUnitWithAnOfficeCanBeAsked() {
        PlanWalk walk = begin();
        assertThat(walk.reads(DRAFTER, "UserTask_CallForNeeds").path("units")).hasSizeGreaterThan(100);
    }

    @Test
    void aUnitHasItsOwnDayWhereItWasGivenOne() {
        PlanWalk walk = begin();
        LocalDate later = LocalDate.of(2026, 10, 30);
        walk.writes(
                DRAFTER,
                "CallForNeeds",
                "dueOn",
                DUE,
                "ownDays",
                List.of(Map.of("unitId", "xa-21028", "dueOn", later)));

        assertThat(walk.due("yte.tochuc", "UserTask_ProposeNeeds")).isEqualTo(DUE);
        assertThat(walk.due("nghialo.tochuc", "UserTask_ProposeNeeds")).isEqualTo(later);
        assertThat(units.of(walk.number())).hasSizeGreaterThan(100);
    }

    @Test
    void daysThatCannotBeAreRefusedAndNobodyIsAsked() {
        PlanWalk walk = begin();
        LocalDate saturday = LocalDate.of(2026, 10, 24);
        refused(Kind.RULES, () -> walk.calls(saturday), "dueOnRestDay");
        refused(Kind.RULES, () -> walk.calls(today()), "dueOutside");
        refused(Kind.RULES, () -> walk.calls(LocalDate.of(2027, 2, 1)), "dueOutside");
        refused(
                Kind.RULES,
                () -> walk.writes(DRAFTER, "CallForNeeds", "dueOn", DUE, "leftOut", List.of("khong-co")),
                "unitNotAsked");
        assertThat(units.of(walk.number())).isEmpty();
        assertThat(walk.plan().stage()).isEqualTo(Stage.CALL);
    }

    @Test
    void aUnitAnswersOnlyWhenEachOfItsLinesIsSettled() {
        PlanWalk walk = begin().calls(DUE).adds("so-y-te", "cb-0153", "DIGITAL_SKILLS");
        refused(Kind.RULES, () -> walk.does("yte.tochuc", "ProposeNeeds", Map.of("confirmRest", false)), "linesOpen");

        walk.answers("yte.tochuc");
        assertThat(lines.ofUnit(walk.number(), "so-y-te"))
                .isNotEmpty()
                .noneMatch(each -> each.state() == PlanLine.State.PROPOSED);
        assertThat(units.ofBody(walk.number(), "to-chuc-so-y-te").orElseThrow().answeredOn())
                .isEqualTo(today());
    }

    @Test
    void aUnitThatNeverAnswersDoesNotHoldThePlanUp() {
        PlanWalk walk =
                begin().calls(DUE).adds("so-y-te", "cb-0153", "DIGITAL_SKILLS").answers("yte.tochuc");
        clock.moveTo(LocalDate.of(2026, 10, 28), LocalTime.of(23, 0));
        runDueTimers();
        assertThat(walk.openTasks()).as("three working days more").containsExactly("UserTask_ProposeNeeds");

        itIs(LocalDate.of(2026, 10, 29));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_ConsolidateNeeds");
        assertThat(walk.plan().stage()).isEqualTo(Stage.CONSOLIDATION);
        assertThat(walk.reads(DRAFTER, "UserTask_ConsolidateNeeds").path("units"))
                .anySatisfy(each -> assertThat(each.path("state").asText()).isEqualTo("LATE"));
    }

    @Test
    void anEmptyPlanIsNotConsolidated() {
        PlanWalk walk = begin().calls(DUE);
        jdbc.sql("DELETE FROM training_line WHERE case_number = ?")
                .param(walk.number())
                .update();
        walk.answers("yte.tochuc").answers("nghialo.tochuc");
        refused(Kind.RULES, () -> walk.does(DRAFTER, "ConsolidateNeeds", Map.of("content", "Tổng hợp.")), "noLines");
    }

    @Test
    void silenceInTheConsultationIsNoOpinion() {
        PlanWalk walk = begin().calls(DUE).adds("so-y-te", "cb-0153", "DIGITAL_SKILLS");
        walk.answers("yte.tochuc").answers("nghialo.tochuc");
        walk.does(DRAFTER, "ConsolidateNeeds", Map.of("content", "Tổng hợp."));
        assertThat(walk.plan().stage()).isEqualTo(Stage.CONSULTATION);
        clock.moveTo(today().plusDays(20), LocalTime.of(9, 0));
        runDueTimers();

        assertThat(walk.openTasks()).containsExactly("UserTask_FinishDraft");
        assertThat(opinions.of(walk.number())).isNotEmpty().allMatch(each -> each.answeredOn() == null);
    }

    @Test
    void anOpinionAgainstTheDraftMustBeAnswered() {
        PlanWalk walk = begin().calls(DUE).adds("so-y-te", "cb-0153", "DIGITAL_SKILLS");
        walk.answers("yte.tochuc").answers("nghialo.tochuc");
        walk.does(DRAFTER, "ConsolidateNeeds", Map.of("content", "Tổng hợp."));
        walk.writes("taichinh.giamdoc", "GiveOpinion", "opinion", "DISAGREE", "content", "Kinh phí vượt dự toán.");
        clock.moveTo(today().plusDays(20), LocalTime.of(9, 0));
        runDueTimers();

        refused(
                Kind.RULES,
                () -> walk.does(DRAFTER, "FinishDraft", Map.of("responses", List.of(), "content", "Xong.")),
                "responseMissing");
        walk.does(
                DRAFTER,
                "FinishDraft",
                Map.of(
                        "responses",
                        List.of(Map.of("body", "lanh-dao-so-tai-chinh", "response", "Giảm một lớp.")),
                        "content",
                        "Xong."));
        assertThat(opinions.of(walk.number()))
                .anySatisfy(each -> assertThat(each.response()).isEqualTo("Giảm một lớp."));
        assertThat(versions.of(walk.number())).hasSize(2);
    }
}
