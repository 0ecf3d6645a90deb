package vn.tiencu.training.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.store.Budgets;

/** Needs become lines, lines are checked, grouped and paid for: the whole province and single cases. */
class PlanNeedsTests extends NeedsHouse {

    private static final RequestPostProcessor DRAFTER = httpBasic("noivu.tochuc1", "demo");
    private static final RequestPostProcessor HEALTH_OFFICE = httpBasic("yte.tochuc", "demo");

    @Autowired
    Needs needs;

    @Autowired
    LineChecks checks;

    @Autowired
    Grouping grouping;

    @Autowired
    Money money;

    @Autowired
    Quotas quotas;

    @Autowired
    Budgets budgets;

    @Autowired
    MockMvc http;

    private static String address(TrainingPlan plan, String part) {
        return "/api/v1/training-plans/" + plan.number() + part;
    }

    @Test
    void theWholeProvinceIsProposedCheckedGroupedAndPaidForInSeconds() {
        TrainingPlan plan = plan(units(), Stage.CONSOLIDATION);
        long begun = System.nanoTime();
        int added = needs.propose(plan, units(), "noivu.tochuc1");
        assertThat(needs.propose(plan, units(), "noivu.tochuc1")).as("asked again").isZero();
        confirmAll(plan);
        Grouped grouped = grouping.group(plan, "noivu.tochuc1");
        List<Money.Source> sources = money.of(plan);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        List<PlanLine> all = lines.of(plan.number().toString());
        assertThat(all).hasSize(added).hasSizeGreaterThan(500);
        assertThat(checks.of(plan)).noneMatch(LineIssue::blocks);
        recount(grouped, all);
        recount(sources, all, grouped);
        assertThat(taken).as("119 units and more").isLessThan(Duration.ofSeconds(60));
    }

    /** Counted again from the classes alone: each line in one class or named, nobody twice in a quarter. */
    private void recount(Grouped grouped, List<PlanLine> all) {
        Set<String> seated = new HashSet<>();
        Map<String, Set<Integer>> quarters = new HashMap<>();
        for (Grouped.Filled each : grouped.classes()) {
            Programme programme = programmes.find(each.held().programme()).orElseThrow();
            assertThat(each.lines().size()).isBetween(programme.leastSeats(), programme.mostSeats());
            for (PlanLine line : each.lines()) {
                assertThat(seated.add(line.id())).isTrue();
                assertThat(line.programme()).isEqualTo(programme.key());
                assertThat(line.quarter()).isEqualTo(each.held().quarter());
                for (int quarter = line.quarter(); quarter <= programme.lastQuarter(line.quarter()); quarter++) {
                    assertThat(quarters.computeIfAbsent(line.personId(), id -> new HashSet<>())
                                    .add(quarter))
                            .isTrue();
                }
            }
        }
        grouped.left().forEach(each -> assertThat(seated.add(each.line().id())).isTrue());
        assertThat(seated).hasSize(all.size());
    }

    private static void recount(List<Money.Source> sources, List<PlanLine> all, Grouped grouped) {
        long people = all.stream().mapToLong(PlanLine::cost).sum();
        long classes = grouped.classes().stream().mapToLong(each -> each.held().cost()).sum();
        assertThat(sources.stream().mapToLong(Money.Source::need).sum()).isEqualTo(people + classes);
        assertThat(sources).noneMatch(Money.Source::estimated);
    }

    @Test
    void aShortfallIsShownWithTheLinesThatWouldHaveToWait() {
        TrainingPlan plan = plan(List.of("so-noi-vu"), Stage.CONSOLIDATION);
        line(plan, "so-noi-vu", "cb-0026", "DIGITAL_SKILLS", 1);
        line(plan, "so-noi-vu", "cb-0027", "MANAGEMENT_DIVISION", 1);
        budgets.set(plan.number().toString(), Funding.STATE_BUDGET, 92_000_000);
        assertThat(money.of(plan)).singleElement().satisfies(each -> {
            assertThat(each.forPeople()).isEqualTo(600_000 + 4_500_000);
            assertThat(each.forClasses()).isEqualTo(30_000_000 + 60_000_000);
            assertThat(each.estimated()).isTrue();
            assertThat(each.shortfall()).isEqualTo(3_100_000);
            assertThat(each.postponed()).isEqualTo(1);
            assertThat(each.saved()).isEqualTo(4_500_000);
        });
    }

    @Test
    void sharesAreCountedAgainstTheStaffOrTheFixedShare() {
        TrainingPlan plan = plan(List.of("so-noi-vu", "xa-21439"), Stage.CONSOLIDATION);
        line(plan, "xa-21439", "cb-0511", "COMMUNE_LEADERSHIP", 2);
        assertThat(quotas.of(plan)).extracting(Quotas.Share::measure).containsExactly("WOMEN", "UNDER_40", "MINORITY", "COMMUNE");
        assertThat(quotas.of(plan)).allSatisfy(each -> {
            assertThat(each.learners()).isEqualTo(1);
            assertThat(each.staff()).isGreaterThan(10);
            assertThat(each.missing()).isEqualTo(Math.max(0, each.wanted() - each.ofGroup()));
        });
        assertThat(quotas.of(plan).get(1).wanted()).as("20 % of one learner, rounded up").isEqualTo(1);
        assertThat(quotas.of(plan).get(3).met()).isTrue();
    }

    @Test
    void linesThatMayNotStandAreNamedWithTheirReason() {
        TrainingPlan plan = plan(units(), Stage.CONSOLIDATION);
        PlanLine prosecuted = line(plan, "so-nong-nghiep-moi-truong", "cb-0104", "DIGITAL_SKILLS", 1);
        PlanLine reprimanded = line(plan, "so-cong-thuong", "cb-0122", "DIGITAL_SKILLS", 2);
        PlanLine afterwards = line(plan, "so-cong-thuong", "cb-0122", "JOB_SPECIALITY", 3);
        PlanLine done = line(plan, "so-noi-vu", "cb-0011", "MANAGEMENT_DEPARTMENT", 1);
        PlanLine ended = line(plan, "so-noi-vu", "cb-0026", "STATE_SPECIALIST", 1);
        PlanLine elsewhere = line(plan, "so-y-te", "cb-0026", "DIGITAL_SKILLS", 1);
        PlanLine nobody = line(plan, "so-y-te", "cb-9999", "DIGITAL_SKILLS", 1);
        Map<String, List<String>> codes = new HashMap<>();
        checks.of(plan).stream().filter(LineIssue::blocks).forEach(each -> codes.computeIfAbsent(
                        each.lineId(), id -> new ArrayList<>())
                .add(each.code()));
        assertThat(codes.get(prosecuted.id())).containsExactly("proceedings");
        assertThat(codes.get(reprimanded.id())).containsExactly("discipline");
        assertThat(codes).doesNotContainKey(afterwards.id());
        assertThat(codes.get(done.id())).containsExactly("priorCourse");
        assertThat(codes.get(ended.id())).contains("programme");
        assertThat(codes.get(elsewhere.id())).containsExactly("unit");
        assertThat(codes.get(nobody.id())).containsExactly("unit");
        assertThat(checks.of(plan).stream().filter(each -> !each.blocks()))
                .extracting(LineIssue::code)
                .contains("duplicate");
        assertThat(grouping.group(plan, "test").left())
                .filteredOn(each -> each.code().equals("BLOCKED"))
                .hasSize(6);
    }

    @Test
    void aUnitSeesItsOwnNeedsAndNothingOfOthers() throws Exception {
        TrainingPlan plan = plan(List.of("so-y-te", "so-noi-vu"), Stage.NEEDS);
        needs.propose(plan, "so-y-te", "noivu.tochuc1");
        http.perform(get(address(plan, "/needs?unit=so-y-te")).with(HEALTH_OFFICE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].reason.citation").isNotEmpty())
                .andExpect(jsonPath("$.items[*].line.state", hasItem(State.PROPOSED.name())));
        http.perform(get(address(plan, "/needs?unit=so-noi-vu")).with(HEALTH_OFFICE))
                .andExpect(status().isNotFound());
        http.perform(get(address(plan, "/checks")).with(HEALTH_OFFICE)).andExpect(status().isOk());
        for (String whole : List.of("/grouping", "/budget", "/quotas")) {
            http.perform(get(address(plan, whole)).with(HEALTH_OFFICE)).andExpect(status().isForbidden());
            http.perform(get(address(plan, whole)).with(DRAFTER)).andExpect(status().isOk());
        }
        http.perform(get(address(plan, "/needs?unit=so-y-te")).with(httpBasic("nghialo.tochuc", "demo")))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyTheDraftingOfficeMakesClassesAndSetsTheMoney() throws Exception {
        TrainingPlan plan = plan(List.of("so-y-te"), Stage.CONSOLIDATION);
        line(plan, "so-y-te", "cb-0158", "DIGITAL_SKILLS", 1);
        http.perform(post(address(plan, "/grouping")).with(HEALTH_OFFICE)).andExpect(status().isForbidden());
        http.perform(post(address(plan, "/grouping")).with(DRAFTER))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.left[0].code", is("TOO_FEW")));
        String tag = http.perform(get(address(plan, "/budget")).with(DRAFTER))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        http.perform(caps(plan, "{\"STATE_BUDGET\":500000}").with(DRAFTER)).andExpect(status().isBadRequest());
        http.perform(caps(plan, "{\"STATE_BUDGET\":500000}")
                        .header("If-Match", String.valueOf(tag))
                        .with(DRAFTER))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sources[0].shortfall", is(100_000)));
        http.perform(caps(plan, "{\"STATE_BUDGET\":700000}")
                        .header("If-Match", String.valueOf(tag))
                        .with(DRAFTER))
                .andExpect(status().isConflict());
    }

    private static MockHttpServletRequestBuilder caps(
            TrainingPlan plan, String body) {
        return put(address(plan, "/budget")).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
