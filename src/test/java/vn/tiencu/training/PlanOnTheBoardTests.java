package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.cockpit.BoardAgainstHistory;
import vn.tiencu.cockpit.view.CaseFound;
import vn.tiencu.cockpit.view.CaseTimeline;
import vn.tiencu.cockpit.view.Named;
import vn.tiencu.cockpit.view.TimelineBoard;

/** What the board has of a training plan, and what a unit that was only asked sees of it. */
class PlanOnTheBoardTests extends TrainingHouse {

    @Autowired
    TimelineBoard timelines;

    private BoardAgainstHistory board;

    @BeforeEach
    void openTheBoard() {
        board = new BoardAgainstHistory(jdbc, calendar);
    }

    @Test
    void aPlanOfAYearStandsOnTheBoardAsTheEngineRemembersIt() {
        PlanWalk walk = begin().published();
        itIs(LocalDate.of(2028, 1, 10));
        runDueTimers();
        walk.writes(PlanWalk.DRAFTER, "ReportResults")
                .does(PlanWalk.ISSUER, "SignReport", Map.of("signedOn", today()))
                .does(PlanWalk.CLERK, "SendReport", Map.of("sentOn", today()));

        assertThat(board.stepsAgree(walk.number())).isGreaterThan(15);
        board.endAgrees(walk.number());
        board.latenessAgrees(walk.number());
        CaseFound shown =
                timelines.of(walk.number(), caller("bantochuc.truong")).about();
        assertThat(shown.year()).isEqualTo(2027);
        assertThat(shown.people()).as("a plan is nobody's case").isEmpty();
    }

    @Test
    void aUnitThatWasAskedSeesItsOwnStepAndNothingElse() {
        PlanWalk walk = begin().drafted();

        CaseTimeline shown = timelines.of(walk.number(), caller("yte.tochuc"));
        assertThat(shown.about().hidden()).isNotBlank();
        assertThat(shown.acts()).isEmpty();
        assertThat(shown.steps())
                .isNotEmpty()
                .allSatisfy(
                        step -> assertThat(step.body()).extracting(Named::key).isEqualTo("to-chuc-so-y-te"));
    }
}
