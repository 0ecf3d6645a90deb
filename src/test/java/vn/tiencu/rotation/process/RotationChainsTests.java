package vn.tiencu.rotation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.chains.ChainCheck;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.chains.UnmetRule;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.rules.Group;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.RotationLines;
import vn.tiencu.rotation.store.RotationPlans;
import vn.tiencu.walks.ByHand;
import vn.tiencu.walks.HandClock;

/** Two local secretaries of communes and a deputy director of the seed, as the chain planner sees them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rotation-chain;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ByHand.class)
class RotationChainsTests {

    private static final String PLAN = "LC-2026-000900";
    private static final String AN_PHU = "xa-21034-bi-thu";
    private static final String TAY_TRA_BONG = "xa-21154-bi-thu";
    private static final String AT_AN_PHU = "cb-0389";
    private static final String AT_TAY_TRA_BONG = "cb-0419";
    private static final String DEPUTY = "cb-0012";

    @Autowired
    RotationChains chain;

    @Autowired
    ChainCheck check;

    @Autowired
    RotationPlans plans;

    @Autowired
    RotationLines lines;

    @Autowired
    AskedUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    HandClock clock;

    @BeforeEach
    void aPlanUnderReview() {
        clock.moveTo(LocalDate.of(2026, 11, 20), LocalTime.of(9, 0));
        List.of("rotation_line", "rotation_unit", "rotation_plan")
                .forEach(each -> jdbc.sql("DELETE FROM " + each).update());
        plans.add(new RotationPlan(
                CaseNumber.parse(PLAN),
                2027,
                "Kiện toàn.",
                "bantochuc.photruong",
                LocalDate.of(2026, 11, 2),
                Stage.REVIEW,
                new RotationPlan.Parties("ban-to-chuc", "ban-thuong-vu", "van-thu-tinh-uy"),
                null,
                null,
                new RotationPlan.Issue(null, null, null, null),
                null));
        propose(AT_AN_PHU, Group.NOT_LOCAL);
        propose(AT_TAY_TRA_BONG, Group.NOT_LOCAL);
    }

    private void propose(String personId, Group group) {
        lines.add(new RotationLine(
                UUID.randomUUID().toString(),
                PLAN,
                personId,
                group,
                "Theo quy định.",
                "ban-to-chuc",
                null,
                null,
                null,
                null));
    }

    private Caller caller(String username) {
        return accounts.caller(username).orElseThrow();
    }

    private ChainProblem problem() {
        return chain.problem(PLAN, caller("bantochuc.photruong")).orElseThrow();
    }

    private List<String> broken(Move... moves) {
        return check.check(problem(), List.of(moves)).unmet().stream()
                .filter(UnmetRule::hard)
                .map(UnmetRule::code)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void whoeverIsProposedLeavesThePostAndNeedsTheServiceOfTheGroup() {
        assertThat(problem().kind()).isEqualTo(ChainProblem.Kind.ROTATION);
        assertThat(problem().movers())
                .extracting(
                        Mover::id,
                        Mover::seatId,
                        Mover::mustLeave,
                        each -> each.terms().neededMonths())
                .containsExactlyInAnyOrder(
                        tuple(AT_AN_PHU, AN_PHU, true, 60), tuple(AT_TAY_TRA_BONG, TAY_TRA_BONG, true, 60));
    }

    @Test
    void thePostsThatTheyLeaveMayBeGivenAndMustBeFilledWhereTheListCanFillThem() {
        assertThat(problem().seats()).extracting(Seat::id).contains(AN_PHU, TAY_TRA_BONG);
        assertThat(problem().seats())
                .filteredOn(each -> each.id().equals(AN_PHU))
                .first()
                .satisfies(each -> {
                    assertThat(each.required()).isTrue();
                    assertThat(each.capacity()).isOne();
                    assertThat(each.localArea()).isEqualTo("xã an phú");
                });
    }

    @Test
    void twoLocalSecretariesCanChangePlacesButNeitherCanStay() {
        Move one = new Move(AT_AN_PHU, TAY_TRA_BONG);
        Move other = new Move(AT_TAY_TRA_BONG, AN_PHU);
        assertThat(broken(one, other)).doesNotContain("nonLocal", "keepsSeat", "seatEmpty");
        assertThat(broken(one)).contains("keepsSeat", "seatEmpty");
    }

    @Test
    void aUnitThatTakesPeopleOffersItsFreePostsOfTheSameRank() {
        propose(DEPUTY, Group.PLANNED);
        assertThat(problem().seats()).noneMatch(each -> each.unitId().equals("so-y-te"));
        answers("so-y-te", false);
        assertThat(problem().seats()).noneMatch(each -> each.unitId().equals("so-y-te"));
        answers("so-y-te", true);
        assertThat(problem().seats()).anySatisfy(each -> {
            assertThat(each.id()).isEqualTo("so-y-te-pho-giam-doc");
            assertThat(each.required()).isFalse();
            assertThat(each.capacity()).isOne();
        });
    }

    private void answers(String unitId, boolean accepts) {
        LocalDate today = LocalDate.of(2026, 11, 20);
        String body = "lanh-dao-" + unitId;
        if (units.of(PLAN).isEmpty()) {
            units.ask(PLAN, unitId, body, today, today.plusDays(10));
        }
        @Nullable String refusal = accepts ? null : "Đang sắp xếp.";
        units.answer(PLAN, body, today, accepts, refusal, "");
    }

    @Test
    void theMovesThatArePickedBecomeLinesOfThePlan() {
        adopt(new Move(AT_AN_PHU, TAY_TRA_BONG), new Move(AT_TAY_TRA_BONG, AN_PHU));
        assertThat(lines.of(PLAN))
                .extracting(RotationLine::personId, RotationLine::toPostId)
                .containsExactly(tuple(AT_AN_PHU, TAY_TRA_BONG), tuple(AT_TAY_TRA_BONG, AN_PHU));
    }

    @Test
    void whatTheReviewHasGivenCountsWhereAProposalIsSilentAndGoesWhereItSaysNobody() {
        adopt(new Move(AT_AN_PHU, TAY_TRA_BONG), new Move(AT_TAY_TRA_BONG, AN_PHU));
        assertThat(broken()).doesNotContain("keepsSeat", "seatEmpty");
        adopt(new Move(AT_AN_PHU, null), new Move(AT_TAY_TRA_BONG, AN_PHU));
        assertThat(broken()).contains("keepsSeat", "seatEmpty");
        assertThat(lines.of(PLAN)).extracting(RotationLine::toPostId).containsExactly(null, AN_PHU);
    }

    private void adopt(Move... moves) {
        transactions.executeWithoutResult(each -> chain.adopt(PLAN, caller("bantochuc.photruong"), List.of(moves)));
    }

    @Test
    void onlyTheOrganisationBoardPlacesPeopleAndOnlyWhileItReviewsThem() {
        assertThat(chain.problem(PLAN, caller("yte.giamdoc"))).isEmpty();
        assertThat(chain.problem("LC-2026-999999", caller("bantochuc.photruong")))
                .isEmpty();
        plans.moveTo(PLAN, Stage.SUBMISSION);
        assertThat(chain.problem(PLAN, caller("bantochuc.photruong"))).isEmpty();
        Refused refused = catchThrowableOfType(Refused.class, () -> adopt(new Move(AT_AN_PHU, TAY_TRA_BONG)));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(lines.of(PLAN)).extracting(RotationLine::toPostId).containsOnlyNulls();
    }
}
