package vn.tiencu.training.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiencu.training.lines.LinePlans.DRAFTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Persona;
import vn.tiencu.people.People;
import vn.tiencu.training.Stage;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.lines.store.Versions;

/** Lists of several hundred lines: found, ordered, turned page by page, summed up, compared. */
@OnH2
class LineListTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Lines lines;

    @Autowired
    private Versions versions;

    @Autowired
    private People people;

    private LinePlans plans;
    private String number = "";

    @BeforeEach
    void open() {
        plans = beans.createBean(LinePlans.class);
        number = plans.plan(Stage.DRAFT);
        plans.fill(number, 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "unit", "programme", "-cost", "priority", "state"})
    void everyLineStandsOnExactlyOnePage(String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list("?limit=70&sort=" + sort + cursor);
            page.path("items").forEach(each -> ids.add(each.path("id").asText()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());

        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        lines.of(number).stream().map(PlanLine::id).toList());
    }

    @Test
    void peopleStandByGivenName() {
        List<String> keys = new ArrayList<>();
        list("?limit=200")
                .path("items")
                .forEach(each ->
                        keys.add(people.get(each.path("personId").asText()).sortKey()));

        assertThat(keys).isSorted();
        assertThat(list("?limit=200&sort=-cost").path("items"))
                .extracting(each -> each.path("cost").asLong())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aNameIsFoundWithoutItsTones() {
        assertThat(list("?q=duc&limit=200").path("items"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("fullName").asText()).containsIgnoringCase("đức"));
    }

    @Test
    void theSumsAreThoseOfTheWholeListWithoutWhatWasDropped() {
        PlanLine dropped = lines.of(number).get(0);
        lines.change(LineEdit.drop("nghỉ hưu").on(dropped), "test");
        List<PlanLine> counted =
                lines.of(number).stream().filter(PlanLine::counts).toList();

        JsonNode totals = list("?limit=10").path("totals");

        assertThat(totals.path("lines").asInt()).isEqualTo(299);
        assertThat(totals.path("dropped").asInt()).isEqualTo(1);
        assertThat(totals.path("people").asLong())
                .isEqualTo(counted.stream().map(PlanLine::personId).distinct().count());
        assertThat(totals.path("cost").asLong())
                .isEqualTo(counted.stream().mapToLong(PlanLine::cost).sum());
        assertThat(list("?state=DROPPED").path("items")).hasSize(1);
    }

    @Test
    void anOtherListsCursorAndAnUnknownOrderAreRefused() {
        String next = list("?limit=10").path("next").asText();

        as(DRAFTER).get(address("/lines?sort=cost&cursor=" + next)).expect(400);
        as(DRAFTER).get(address("/lines?sort=salary")).expect(400);
        as(DRAFTER).get(address("/lines?gap=NONE")).expect(400);
    }

    @Test
    void versionsDifferLineByLine() {
        List<PlanLine> before = lines.of(number);
        versions.keep(number, "UserTask_ConsolidateNeeds", "test");
        lines.change(LineEdit.drop("nghỉ hưu").on(before.get(0)), "test");
        lines.change(new LineEdit(null, null, 3, 4, null, 1L, null, null).on(before.get(1)), "test");
        lines.remove(before.get(2).id(), "test");
        versions.keep(number, "UserTask_FinishDraft", "test");
        lines.add(before.get(2), "test");

        JsonNode differences =
                as(DRAFTER).get(address("/versions/1/differences?with=2")).json();
        assertThat(differences.path("lines"))
                .extracting(
                        each -> each.path("what").asText(),
                        each -> each.path("lineId").asText())
                .containsExactlyInAnyOrder(
                        tuple("DROPPED", before.get(0).id()),
                        tuple("CHANGED", before.get(1).id()),
                        tuple("DROPPED", before.get(2).id()));
        assertThat(differences.path("lines"))
                .filteredOn(each -> each.path("what").asText().equals("CHANGED"))
                .flatExtracting(each -> each.path("fields").findValuesAsText("after"))
                .contains("4", "1");
        assertThat(as(DRAFTER)
                        .get(address("/versions/2/differences"))
                        .json()
                        .path("added")
                        .asInt())
                .isEqualTo(1);
        assertThat(as(DRAFTER)
                        .get(address("/versions"))
                        .json()
                        .at("/items/0/step")
                        .asText())
                .isEqualTo("Tiếp thu, hoàn chỉnh dự thảo");
        as(DRAFTER).get(address("/versions/9/differences")).expect(404);
    }

    private JsonNode list(String query) {
        return as(DRAFTER).get(address("/lines" + query)).expect(200).json();
    }

    private Persona as(String username) {
        return Persona.of(port, username);
    }

    private String address(String rest) {
        return "/api/v1/training-plans/" + number + rest;
    }
}
