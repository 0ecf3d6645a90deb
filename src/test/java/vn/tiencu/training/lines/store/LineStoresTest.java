package vn.tiencu.training.lines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiencu.training.lines.store.StoredPlans.CASE;
import static vn.tiencu.training.lines.store.StoredPlans.line;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.training.lines.Editor;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.State;

class LineStoresTest {

    private static final Editor WARD = new Editor("canbo", "to-chuc-xa-nghia-hanh");

    private final StoredPlans plans = new StoredPlans();
    private final Lines lines = plans.lines;

    @Test
    void aPersonStandsOnceForAProgramme() {
        assertThat(lines.add(line("l-1", "cb-1", "DIGITAL_BASIC"), WARD)).isTrue();
        assertThat(lines.add(line("l-2", "cb-1", "DIGITAL_BASIC"), WARD)).isFalse();
        assertThat(lines.add(line("l-3", "cb-1", "THEORY_INTERMEDIATE"), "tim-nhu-cau"))
                .isTrue();

        assertThat(lines.of(CASE)).extracting(PlanLine::id).containsExactly("l-1", "l-3");
        assertThat(lines.ofUnit(CASE, "xa-dinh-cuong")).isEmpty();
        assertThat(lines.find("l-3")).contains(line("l-3", "cb-1", "THEORY_INTERMEDIATE"));
    }

    @Test
    void theSecondOfTwoWhoReadTheSameVersionIsTold() {
        lines.add(line("l-1", "cb-1", "DIGITAL_BASIC"), WARD);
        PlanLine read = lines.find("l-1").orElseThrow();

        assertThat(lines.change(with(read, State.DROPPED, "nghỉ hưu"), WARD)).isTrue();
        assertThat(lines.change(with(read, State.PROPOSED, ""), "so-noi-vu")).isFalse();

        assertThat(lines.find("l-1").orElseThrow()).isEqualTo(with(read, State.DROPPED, "nghỉ hưu", 2));
    }

    @Test
    void everyChangeIsWrittenDownWithWhoAndFromWhatToWhat() {
        lines.add(line("l-1", "cb-1", "DIGITAL_BASIC"), WARD);
        lines.change(with(lines.find("l-1").orElseThrow(), State.DROPPED, "nghỉ hưu"), WARD);
        lines.remove("l-1", "admin");

        assertThat(lines.of(CASE)).isEmpty();
        assertThat(plans.changes.of("l-1"))
                .extracting(
                        Changes.Change::version,
                        Changes.Change::field,
                        each -> each.by().body())
                .containsExactly(
                        tuple(3, "line", ""),
                        tuple(2, "note", WARD.body()),
                        tuple(2, "state", WARD.body()),
                        tuple(1, "line", WARD.body()));
        assertThat(plans.changes.of("l-1"))
                .filteredOn(each -> each.field().equals("state"))
                .extracting(Changes.Change::before, Changes.Change::after)
                .containsExactly(tuple("CONFIRMED", "DROPPED"));
    }

    @Test
    void aLineLeavesItsClassWithTheProgrammeOrThePlan() {
        lines.add(line("l-1", "cb-1", "DIGITAL_BASIC"), WARD);
        lines.add(line("l-2", "cb-2", "DIGITAL_BASIC"), WARD);
        plans.classes.replaceAll(CASE, List.of(digital("c-1")));
        plans.classes.assign(CASE, Map.of("l-1", "c-1", "l-2", "c-1"));
        lines.change(with(lines.find("l-1").orElseThrow(), State.DROPPED, "nghỉ hưu"), WARD);
        lines.change(with(lines.find("l-2").orElseThrow(), State.PROPOSED, ""), WARD);

        assertThat(plans.classes.of(CASE)).containsExactly(digital("c-1"));
        assertThat(lines.of(CASE)).extracting(PlanLine::classId).containsExactly(null, "c-1");
        plans.classes.assign(CASE, Collections.singletonMap("l-2", null));
        assertThat(lines.find("l-2").orElseThrow().classId()).isNull();
        plans.classes.assign(CASE, Map.of("l-2", "c-1"));
        plans.classes.replaceAll(CASE, List.of(digital("c-2")));
        assertThat(lines.find("l-2").orElseThrow().classId()).isNull();
    }

    @Test
    void moneyIsSetOncePerSource() {
        plans.budgets.set(CASE, Funding.STATE_BUDGET, 1_000_000_000);
        plans.budgets.set(CASE, Funding.STATE_BUDGET, 2_500_000_000L);
        plans.budgets.set(CASE, Funding.SPONSOR, 0);

        assertThat(plans.budgets.of(CASE)).isEqualTo(Map.of(Funding.STATE_BUDGET, 2_500_000_000L, Funding.SPONSOR, 0L));
    }

    @Test
    void aKeptVersionStaysAsItWas() {
        lines.add(line("l-1", "cb-1", "DIGITAL_BASIC"), WARD);
        assertThat(plans.versions.keep(CASE, "UserTask_ProposeNeeds", "canbo")).isEqualTo(1);
        lines.change(with(lines.find("l-1").orElseThrow(), State.DROPPED, "nghỉ hưu"), WARD);
        lines.add(line("l-2", "cb-2", "DIGITAL_BASIC"), WARD);
        assertThat(plans.versions.keep(CASE, "UserTask_Consolidate", "noivu")).isEqualTo(2);

        assertThat(plans.versions.lines(CASE, 1)).containsExactly(line("l-1", "cb-1", "DIGITAL_BASIC"));
        assertThat(plans.versions.lines(CASE, 2)).isEqualTo(lines.of(CASE));
        assertThat(plans.versions.of(CASE))
                .extracting(Versions.Kept::number, Versions.Kept::element, Versions.Kept::by)
                .containsExactly(tuple(2, "UserTask_Consolidate", "noivu"), tuple(1, "UserTask_ProposeNeeds", "canbo"));
    }

    private static PlanLine with(PlanLine line, State state, String note) {
        return with(line, state, note, line.version());
    }

    private static PlanLine with(PlanLine line, State state, String note, int version) {
        return new PlanLine(
                line.id(),
                line.caseNumber(),
                line.unitId(),
                line.personId(),
                line.postId(),
                line.programme(),
                line.gap(),
                line.priority(),
                line.funding(),
                line.cost(),
                line.quarter(),
                line.source(),
                state,
                note,
                line.classId(),
                version);
    }

    private static PlanClass digital(String id) {
        return new PlanClass(
                id,
                CASE,
                "DIGITAL_BASIC",
                1,
                "truong-chinh-tri",
                "ONLINE",
                40,
                2,
                90_000_000,
                null,
                null,
                "Trường Chính trị");
    }
}
