package vn.tiencu.training.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.training.lines.LinePlans.APPRAISER;
import static vn.tiencu.training.lines.LinePlans.COMMUNE_OFFICE;
import static vn.tiencu.training.lines.LinePlans.DRAFTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Answer;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Persona;
import vn.tiencu.training.Stage;

/** Lines edited through the interface: who may, what is refused, what is remembered. */
@OnH2
class LineEditingTests {

    /** Works in the commune, and in the department. */
    private static final String OF_COMMUNE = "cb-0386";

    private static final String OF_DEPARTMENT = "cb-0017";

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private LinePlans plans;

    @BeforeEach
    void open() {
        plans = beans.createBean(LinePlans.class);
    }

    @ParameterizedTest(name = "{0} at {1}, answered {2}: own line {3}, other line {4}")
    @CsvSource({
        "nghialo.tochuc,NEEDS,false,200,404",
        "nghialo.tochuc,NEEDS,true,403,404",
        "nghialo.tochuc,CALL,false,403,404",
        "nghialo.tochuc,DRAFT,false,403,404",
        "noivu.tochuc1,NEEDS,false,200,200",
        "noivu.tochuc1,DRAFT,true,200,200",
        "noivu.tochuc1,FINAL_TEXT,true,200,200",
        "noivu.tochuc1,APPRAISAL,true,403,403",
        "noivu.tochuc1,PUBLICATION,true,403,403",
        "bantochuc.truong,NEEDS,false,403,403",
        "bantochuc.truong,APPRAISAL,true,403,403",
        "ungvien,NEEDS,false,404,404"
    })
    void linesAreEditedByTheUnitWhileItIsAskedAndByTheDrafterWhileThePlanIsWritten(
            String username, Stage stage, boolean answered, int own, int other) {
        String number = plans.plan(stage);
        PlanLine ofCommune = plans.line(number, OF_COMMUNE, "DIGITAL_SKILLS");
        PlanLine ofDepartment = plans.line(number, OF_DEPARTMENT, "DIGITAL_SKILLS");
        if (answered) {
            plans.answer(number);
        }
        assertThat(change(username, ofCommune, 1, Map.of("quarter", 4)).status())
                .isEqualTo(own);
        assertThat(change(username, ofDepartment, 1, Map.of("quarter", 4)).status())
                .isEqualTo(other);
    }

    @Test
    void aUnitSeesItsOwnLinesAndTheOthersSeeAll() {
        String number = plans.plan(Stage.NEEDS);
        plans.line(number, OF_COMMUNE, "DIGITAL_SKILLS");
        plans.line(number, OF_DEPARTMENT, "DIGITAL_SKILLS");

        assertThat(list(COMMUNE_OFFICE, number, "").path("items")).hasSize(1);
        assertThat(list(APPRAISER, number, "").path("items")).hasSize(2);
        assertThat(list(APPRAISER, number, "").at("/items/0/editable").asBoolean())
                .isFalse();
        as(LinePlans.STRANGER).get(lines(number)).expect(404);
    }

    @Test
    void aUnitPutsForwardItsOwnPeopleOnceForEachProgramme() {
        String number = plans.plan(Stage.NEEDS);
        JsonNode added = add(COMMUNE_OFFICE, number, OF_COMMUNE).expect(201).json();

        assertThat(added.path("unitId").asText()).isEqualTo(LinePlans.COMMUNE);
        assertThat(added.path("cost").asLong()).isPositive();
        assertThat(added.path("source").asText()).isEqualTo("UNIT");
        assertThat(add(COMMUNE_OFFICE, number, OF_COMMUNE).expect(409).code()).isEqualTo("alreadyInPlan");
        assertThat(add(COMMUNE_OFFICE, number, OF_DEPARTMENT).expect(422).code())
                .isEqualTo("otherUnit");
        assertThat(add(DRAFTER, number, OF_DEPARTMENT)
                        .expect(201)
                        .json()
                        .path("source")
                        .asText())
                .isEqualTo("OFFICE");
        assertThat(as(COMMUNE_OFFICE).get(lines(number) + "/people").json().path("items"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("unitId").asText()).isEqualTo(LinePlans.COMMUNE));
    }

    @ParameterizedTest
    @CsvSource({
        "priority,4,badPriority",
        "quarter,0,badQuarter",
        "cost,-1,badCost",
        "programme,NO_SUCH,unknownProgramme",
        "programme,STATE_SPECIALIST,unknownProgramme",
        "state,DROPPED,reasonMissing"
    })
    void whatALineCannotSayIsRefused(String field, String value, String code) {
        PlanLine line = plans.line(plans.plan(Stage.NEEDS), OF_COMMUNE, "DIGITAL_SKILLS");

        assertThat(change(COMMUNE_OFFICE, line, 1, Map.of(field, value))
                        .expect(422)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void aDroppedLineIsTakenUpAgainAndBothAreRemembered() {
        PlanLine line = plans.line(plans.plan(Stage.NEEDS), OF_COMMUNE, "DIGITAL_SKILLS");
        change(COMMUNE_OFFICE, line, 1, Map.of("state", "DROPPED", "note", "sắp nghỉ hưu"))
                .expect(200);
        change(DRAFTER, line, 2, Map.of("state", "CONFIRMED", "note", "")).expect(200);

        JsonNode changes = as(DRAFTER).get(address(line) + "/changes").json().path("items");
        assertThat(changes)
                .extracting(each ->
                        each.path("version").asInt() + " " + each.path("field").asText() + " "
                                + each.path("before").asText() + ">"
                                + each.path("after").asText())
                .startsWith(
                        "3 note sắp nghỉ hưu>",
                        "3 state DROPPED>CONFIRMED",
                        "2 note >sắp nghỉ hưu",
                        "2 state CONFIRMED>DROPPED");
        assertThat(changes.get(0).path("office").asText()).isEqualTo("Bộ phận tổ chức cán bộ Sở Nội vụ");
    }

    @Test
    void whoIsSlowerIsShownWhatTheOtherOfficeChanged() {
        PlanLine line = plans.line(plans.plan(Stage.NEEDS), OF_COMMUNE, "DIGITAL_SKILLS");
        change(DRAFTER, line, 1, Map.of("quarter", 3)).expect(200);

        Answer late = change(COMMUNE_OFFICE, line, 1, Map.of("quarter", 4)).expect(409);
        JsonNode theirs = late.json().at("/current/0");
        assertThat(late.code()).isEqualTo("changedMeanwhile");
        assertThat(theirs.at("/line/quarter").asInt()).isEqualTo(3);
        assertThat(theirs.at("/line/version").asInt()).isEqualTo(2);
        assertThat(theirs.at("/changes/0/office").asText()).isEqualTo("Bộ phận tổ chức cán bộ Sở Nội vụ");
        assertThat(as(COMMUNE_OFFICE)
                        .send("PATCH", address(line), Map.of("quarter", 4))
                        .expect(400)
                        .detail())
                .contains("If-Match");
    }

    @Test
    void manyLinesAreChangedTogetherOrNotAtAll() {
        String number = plans.plan(Stage.DRAFT);
        PlanLine one = plans.line(number, OF_COMMUNE, "DIGITAL_SKILLS");
        PlanLine other = plans.line(number, OF_DEPARTMENT, "DIGITAL_SKILLS");
        change(DRAFTER, other, 1, Map.of("priority", 1)).expect(200);

        Answer stale = bulk(number, List.of(read(one, 1), read(other, 1))).expect(409);
        assertThat(stale.json().path("current")).hasSize(1);
        assertThat(list(DRAFTER, number, "?quarter=4").path("items")).isEmpty();
        bulk(number, List.of(read(one, 1), read(other, 2))).expect(200);
        assertThat(list(DRAFTER, number, "?quarter=4").path("items")).hasSize(2);
    }

    private Answer bulk(String number, List<Map<String, Object>> read) {
        return as(DRAFTER).post(lines(number) + "/bulk", Map.of("lines", read, "change", Map.of("quarter", 4)));
    }

    private static Map<String, Object> read(PlanLine line, int version) {
        return Map.of("id", line.id(), "version", version);
    }

    private Answer add(String username, String number, String personId) {
        return as(username).post(lines(number), Map.of("personId", personId, "programme", "JOB_ADMINISTRATION"));
    }

    private Answer change(String username, PlanLine line, int version, Map<String, Object> edit) {
        return as(username).send("PATCH", address(line), edit, "If-Match", "\"" + version + "\"");
    }

    private JsonNode list(String username, String number, String query) {
        return as(username).get(lines(number) + query).expect(200).json();
    }

    private Persona as(String username) {
        return Persona.of(port, username);
    }

    private static String address(PlanLine line) {
        return lines(line.caseNumber()) + "/" + line.id();
    }

    private static String lines(String number) {
        return "/api/v1/training-plans/" + number + "/lines";
    }
}
