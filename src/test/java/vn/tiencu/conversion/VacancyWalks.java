package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.conversion.PlanOfAUnit.HAND_OVER_BY;
import static vn.tiencu.conversion.PlanOfAUnit.MOVE_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Seat;
import vn.tiencu.conversion.lists.Tie;
import vn.tiencu.conversion.lists.TieKind;
import vn.tiencu.conversion.lists.Ties;
import vn.tiencu.conversion.rules.PlanDays;
import vn.tiencu.kernel.Refused.Kind;

/** Places beyond those that the people of a plan leave, relations of interest with them, and places that are given already. */
abstract class VacancyWalks extends ChainHouse {

    /** Left in June 2026 by somebody of finance; nobody has followed, a colleague works beside it. */
    private static final String UNIT_OF_IT = "so-tai-chinh-phong-tong-hop-quy-hoach";

    private static final String PLACE = UNIT_OF_IT + "|TC-4";

    /** Finance, overdue; a sibling is in charge of that division. */
    private static final String TIED = "cb-2035";

    /** Finance, where several do the same work, so that it goes on. */
    private static final String FREE = "cb-2289";

    private static final String OTHER = "cb-2290";

    @Autowired
    private Ties ties;

    @Autowired
    private PlanDays days;

    private PlanOfAUnit plan(String... persons) {
        return PlanOfAUnit.begun(this)
                .lists(List.of(persons).stream().map(ChainHouse::waiting).toArray(PlanLine.Entry[]::new));
    }

    private static PlanLine.Entry goes(String person) {
        return new PlanLine.Entry(person, UNIT_OF_IT, "TC-4", "Chuyên viên quyết toán", MOVE_ON, HAND_OVER_BY, false);
    }

    private Optional<Seat> place(PlanOfAUnit plan) {
        return problem(plan).seats().stream()
                .filter(each -> each.id().equals(PLACE))
                .findFirst();
    }

    private Optional<PlanLine.Target> target(PlanOfAUnit plan, String person) {
        return plans.lines(plan.number()).stream()
                .filter(each -> each.personId().equals(person))
                .findFirst()
                .map(PlanLine::target);
    }

    @Test
    void aPlaceThatWasLeftAndNotTakenUpIsOfferedToTheProfession() {
        Seat place = place(plan(FREE)).orElseThrow();
        assertThat(place.required()).isFalse();
        assertThat(place.capacity()).isEqualTo(1);
        assertThat(place.fields()).isEqualTo(Set.of("FINANCE"));
        assertThat(problem(plan2("cb-2316")).seats())
                .as("an accountant is offered no place of finance")
                .noneMatch(each -> each.id().equals(PLACE));
    }

    private PlanOfAUnit plan2(String person) {
        putTheHouseInOrder();
        return plan(person);
    }

    @Test
    void whatIsAdoptedWritesTheVacantPlaceIntoTheLine() {
        PlanOfAUnit plan = plan(FREE);
        assertThat(broken(plan, new Move(FREE, PLACE))).isEmpty();

        adopt(plan, List.of(new Move(FREE, PLACE)));

        PlanLine.Target target = target(plan, FREE).orElseThrow();
        assertThat(target.unitId() + "|" + target.item()).isEqualTo(PLACE);
        assertThat(target.duties()).startsWith("Chuyên viên thẩm định, quyết toán kinh phí");
    }

    @Test
    void aPlaceToWhichAMoveRunsIsNotOfferedAgain() {
        PlanOfAUnit first = PlanOfAUnit.begun(this).lists(goes(FREE));
        first.drafted().answered("APPROVED").signed().numbered().published();

        assertThat(place(plan(OTHER))).isEmpty();
    }

    /** The head of a body decides within it; the superior's plan reaches the bodies below (Luật 36/2018, Điều 24.1; NĐ 59/2019, Điều 37.1). */
    @Test
    void anotherBodysPlacesAreForTheSuperiorsPlanOnly() {
        String accountant = assignments.ofBody("so-y-te", today()).stream()
                .filter(each -> each.expertise().equals("ACCOUNTING"))
                .findFirst()
                .orElseThrow()
                .personId();
        String own = begun("so-y-te", "yte.tochuc");
        plans.write(own, List.of(waiting(accountant)), caller("yte.tochuc"));
        assertThat(problem(own, "yte.tochuc").seats())
                .isNotEmpty()
                .allMatch(each -> each.unitId().startsWith("so-y-te"));

        String superiors = begun("ubnd-tinh", "noivu.tochuc1");
        jdbc.sql("UPDATE conversion_line SET handed_to = 'ubnd-tinh', handed_on = ? WHERE case_number = ?")
                .params(today(), own)
                .update();
        plans.write(superiors, List.of(waiting(accountant)), caller("noivu.tochuc1"));
        assertThat(problem(superiors, "noivu.tochuc1").seats())
                .anyMatch(each -> each.id().equals("so-tai-chinh-phong-gia-cong-san|TC-1"));
        jdbc.sql("DELETE FROM conversion_line WHERE case_number = ?").param(own).update();
    }

    private String begun(String unit, String office) {
        return plans.begin(new PlanRequest(unit, 2027, null), caller(office))
                .number()
                .toString();
    }

    @Test
    void nobodyGoesWhereARelationOfInterestIsDeclared() {
        PlanOfAUnit plan = plan(TIED);
        assertThat(broken(plan, new Move(TIED, PLACE)))
                .as("and nobody is there to take up the work")
                .containsExactly("seatEmpty ", "interest " + TIED);
        refused(Kind.RULES, () -> plan.lists(goes(TIED)).drafted(), "interest");

        Tie declared = ties.of(TIED).get(0);
        ties.end(declared.id(), today());

        assertThat(broken(plan, new Move(TIED, PLACE))).containsExactly("seatEmpty ");
        plan.drafted();
        jdbc.sql("UPDATE conversion_tie SET to_date = NULL WHERE tie_id = ?")
                .param(declared.id())
                .update();
    }

    @Test
    void aRelationWithABodyConcernsAllItsDivisionsAndOneWithAPositionOnlyThat() {
        Tie whole = declares(UNIT, null);
        assertThat(broken(plan(OTHER), new Move(OTHER, PLACE))).containsExactly("interest " + OTHER);
        ties.end(whole.id(), today());
        putTheHouseInOrder();

        Tie elsewhere = declares(UNIT_OF_IT, "TC-1");
        assertThat(broken(plan(OTHER), new Move(OTHER, PLACE))).isEmpty();
        ties.end(elsewhere.id(), today());
    }

    private Tie declares(String unit, @Nullable String position) {
        return ties.add(
                new Ties.NewTie(OTHER, TieKind.CHILD, unit, position, false, today(), null, "Bản kê khai"),
                caller(OFFICE));
    }

    /** The office has written two people onto one place: the planner says so before it proposes anything. */
    @Test
    void twoPeopleDoNotEndOnOnePlaceUnnoticed() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this).lists(goes(FREE), goes(OTHER));
        assertThat(broken(plan)).containsExactly("capacity " + FREE + " " + OTHER);
        assertThat(broken(plan, new Move(OTHER, null))).containsExactly("keepsSeat " + OTHER);

        adopt(plan, List.of(new Move(FREE, PLACE), new Move(OTHER, null)));

        assertThat(target(plan, FREE).map(PlanLine.Target::duties)).contains("Chuyên viên quyết toán");
        assertThat(target(plan, OTHER))
                .as("nobody keeps a place that was given to another")
                .isEmpty();
    }

    /** An office that names a place of which the lists know nothing is believed once; another area of one's own work is one too. */
    @Test
    void aPlaceThatTheOfficeNamesItselfIsKept() {
        var held = assignments.current(FREE, today()).orElseThrow();
        PlanOfAUnit plan = PlanOfAUnit.begun(this).lists(PlanOfAUnit.entry(held, MOVE_ON, HAND_OVER_BY));
        assertThat(broken(plan)).isEmpty();
        String written = Objects.requireNonNull(
                check.check(problem(plan), List.of()).moves().get(0).seatId());
        adopt(plan, List.of(new Move(FREE, written)));
        assertThat(target(plan, FREE).map(PlanLine.Target::duties)).contains("Chuyên viên theo dõi địa bàn khác");
    }

    /** Nineteen working days until everyone is told, thirty days of notice, a Sunday; ten working days to hand over. */
    @Test
    void theDaysOfALineComeFromTheRows() {
        ConversionPlan plan = plan(FREE).plan();
        assertThat(days.of(plan, List.of(FREE)).values())
                .containsExactly(new PlanDays.FirstDays(FREE, LocalDate.of(2027, 1, 18), LocalDate.of(2027, 2, 1)));
        assertThat(days.all(plan, List.of()))
                .hasSize(radar.of(UNIT, today()).size())
                .allSatisfy(each -> assertThat(each.handOverBy()).isAfter(each.moveOn()));
        LocalDate least =
                radar.ofPerson("cb-2002", today()).orElseThrow().window().earliest();
        assertThat(days.of(plan, List.of("cb-2002")).values())
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.moveOn()).isBetween(least, least.plusDays(9)));
    }
}
