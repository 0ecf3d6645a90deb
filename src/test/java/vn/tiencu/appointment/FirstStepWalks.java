package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;

/** Step 1: the leadership adopts the list of the qualified (NĐ 170/2025, Điều 33.2a). */
abstract class FirstStepWalks extends AppointmentHouse {

    private Walk permitted() {
        return request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_1);
    }

    @Test
    void theHeadAndTheDeputiesAreConvenedAndEveryonePlannedIsReviewed() {
        var form = the("noivu.tochuc1").reads(permitted(), "UserTask_HoldStep1");

        assertThat(Walk.ids(form.path("electorate")))
                .containsExactlyInAnyOrder("cb-0011", "cb-0012", "cb-0013", "cb-0014", "cb-0015");
        assertThat(Walk.ids(form.path("planned"))).contains("cb-0022", "cb-0026", "cb-0030", "cb-0034", "cb-0038");
        assertThat(form.path("planned").path(0).path("verdict").path("outcome").asText()).isNotEmpty();
    }

    @Test
    void withLessThanTwoThirdsTheMeetingIsHeldAgain() {
        Walk walk = permitted();
        the("noivu.tochuc1").holdsStep1(walk, today(), walk.convened().subList(0, 3), List.of("cb-0022"));

        assertThat(walk.openTasks()).containsExactly("UserTask_HoldStep1");
        assertThat(walk.acts()).contains("UserTask_HoldStep1 QUORUM_MISSED");
        assertThat(walk.listed(Stage.STEP_2)).isEmpty();

        the("noivu.tochuc1").holdsStep1(walk, today(), walk.convened().subList(0, 4), List.of("cb-0022"));
        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_2);
    }

    @Test
    void theCaseEndsWhenNobodyQualifies() {
        Walk walk = permitted();
        walk.adopt();

        assertThat(walk.end()).isEqualTo("EndEvent_NobodyProposed");
        assertThat(walk.endReason()).isEqualTo("Dừng: không có nhân sự đủ tiêu chuẩn, điều kiện");
    }

    @Test
    void whoIsNotPlannedOrNotQualifiedIsNotAdopted() {
        Walk walk = permitted();

        againstTheRules("notOnList", () -> walk.adopt("cb-0022", "cb-0103"));
        againstTheRules("namedTwice", () -> walk.adopt("cb-0022", "cb-0022"));
        refused(Kind.RULES, () -> walk.adopt("cb-0022", "cb-0038"), "monthsInPost");
        assertThat(walk.openTasks()).containsExactly("UserTask_HoldStep1");
    }

    @Test
    void nobodyIsLeftOutOfTheListOfThoseConvenedNorAdded() {
        Walk walk = permitted();
        List<String> fewer = walk.convened().subList(1, 5);
        List<String> more = new ArrayList<>(walk.convened());
        more.add("cb-0103");

        againstTheRules("electorIsMissing", () -> hold(walk, fewer, fewer));
        againstTheRules("electorIsStrange", () -> hold(walk, more, fewer));
        againstTheRules("notOnList", () -> hold(walk, List.of(), more));
        hold(walk, walk.convened(), walk.convened());
        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_2);
    }

    private void hold(Walk walk, List<String> convened, List<String> present) {
        the("noivu.tochuc1")
                .completes(
                        walk, "UserTask_HoldStep1",
                        Map.of(
                                "heldOn", today(), "convened", convened, "present", present,
                                "adopted", List.of("cb-0022"), "discussion", "Thống nhất."));
    }

    @Test
    void theMeetingIsHeldNeitherBeforeThePermissionNorTomorrow() {
        Walk walk = permitted();
        List<String> all = walk.convened();

        againstTheRules(
                "dayTooEarly", () -> the("noivu.tochuc1").holdsStep1(walk, today().minusDays(1), all, List.of("cb-0022")));
        againstTheRules(
                "dayInFuture", () -> the("noivu.tochuc1").holdsStep1(walk, today().plusDays(1), all, List.of("cb-0022")));
    }
}
