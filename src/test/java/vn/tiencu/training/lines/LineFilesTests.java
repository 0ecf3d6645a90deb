package vn.tiencu.training.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.training.lines.LinePlans.COMMUNE_OFFICE;
import static vn.tiencu.training.lines.LinePlans.DRAFTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
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
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.store.Lines;

/** Lines out to a workbook and back: whole or not at all, and nothing of anybody else is lost on the way. */
@OnH2
class LineFilesTests {

    private static final String HEADING = "Mã cán bộ,Họ và tên,Mã chương trình,Ưu tiên,Quý,Kinh phí (đồng),Ghi chú";

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Lines lines;

    private LinePlans plans;
    private String number = "";

    @BeforeEach
    void open() {
        plans = beans.createBean(LinePlans.class);
        number = plans.plan(Stage.NEEDS);
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void whatIsExportedAndBroughtInAgainChangesNothing(String language) {
        plans.fill(number, 200);
        List<PlanLine> before = lines.of(number);
        byte[] workbook = as(DRAFTER)
                .get(address("/export"), "Accept-Language", language)
                .expect(200)
                .body();

        JsonNode done = bringIn(DRAFTER, workbook, Map.of("dropMissing", "true"))
                .expect(200)
                .json();

        assertThat(done.path("unchanged").asInt()).isEqualTo(200);
        assertThat(done.path("added").asInt() + done.path("changed").asInt()).isZero();
        assertThat(lines.of(number)).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhatWouldComeGoAndChangeAndStoresNothing() {
        PlanLine kept = plans.line(number, "cb-0386", "DIGITAL_SKILLS");
        plans.line(number, "cb-0387", "DIGITAL_SKILLS");
        byte[] file = csv("cb-0386,,DIGITAL_SKILLS,1,4,700.000,xin đi sớm", "cb-0388,,DIGITAL_SKILLS,,,,");

        JsonNode told = bringIn(COMMUNE_OFFICE, file, Map.of("dryRun", "true", "dropMissing", "true"))
                .expect(200)
                .json();
        assertThat(told.path("lines"))
                .extracting(each -> each.path("what").asText())
                .containsExactlyInAnyOrder("ADDED", "CHANGED", "DROPPED");
        assertThat(lines.of(number)).hasSize(2).contains(kept);

        bringIn(
                        COMMUNE_OFFICE,
                        file,
                        Map.of(
                                "dropMissing",
                                "true",
                                "basis",
                                told.path("basis").asText()))
                .expect(200);
        assertThat(lines.of(number))
                .extracting(each -> each.personId() + " " + each.state() + " " + each.quarter())
                .containsExactly("cb-0386 CONFIRMED 4", "cb-0387 DROPPED 2", "cb-0388 CONFIRMED 2");
        assertThat(lines.find(kept.id()).orElseThrow().cost()).isEqualTo(700_000);
        assertThat(lines.of(number).get(1).note()).isEqualTo("Không có trong tệp lines.csv");
    }

    @Test
    void whoeverChangedALineMeanwhileIsNotOverwrittenByAFile() {
        PlanLine line = plans.line(number, "cb-0386", "DIGITAL_SKILLS");
        byte[] exported = csv("Phiên bản", "cb-0386,,DIGITAL_SKILLS,1,4,0,,1");
        JsonNode told = bringIn(COMMUNE_OFFICE, exported, Map.of("dryRun", "true"))
                .expect(200)
                .json();
        lines.change(LineEdit.drop("chuyển công tác").on(line), new Editor("noivu", "to-chuc-so-noi-vu"));

        assertThat(bringIn(
                                COMMUNE_OFFICE,
                                exported,
                                Map.of("basis", told.path("basis").asText()))
                        .expect(409)
                        .code())
                .isEqualTo("changedMeanwhile");
        assertThat(bringIn(COMMUNE_OFFICE, exported, Map.of()).expect(422).detail())
                .isEqualTo(
                        "Dòng 2, cột Phiên bản: tệp được xuất từ phiên bản 1, nay dòng này đã là phiên bản 2 do người"
                                + " khác sửa; hãy xuất lại rồi sửa tiếp.");
        assertThat(lines.find(line.id()).orElseThrow().state()).isEqualTo(State.DROPPED);
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cb-9999,,DIGITAL_SKILLS,1,1,0, | rows[2].personId | unknownPerson",
                "cb-0017,,DIGITAL_SKILLS,1,1,0, | rows[2].personId | otherUnit",
                "cb-0386,Nguyễn Văn Sai,DIGITAL_SKILLS,1,1,0, | rows[2].fullName | otherName",
                "cb-0386,,NO_SUCH,1,1,0, | rows[2].programme | unknownProgramme",
                "cb-0386,,,1,1,0, | rows[2].programme | missing",
                "cb-0386,,DIGITAL_SKILLS,9,1,0, | rows[2].priority | badPriority",
                "cb-0386,,DIGITAL_SKILLS,1,1,-5, | rows[2].cost | negative",
                "cb-0386,,DIGITAL_SKILLS,1,1,12x, | rows[2].cost | badNumber",
                "cb-0386,,DIGITAL_SKILLS,1,1,0,học 😀 | rows[2].note | fourByte",
                "cb-0386,,DIGITAL_SKILLS,1,1,0,,thừa | rows[2] | tooManyCells"
            })
    void everyWrongRowIsNamedByLineColumnAndReason(String row, String field, String code) {
        JsonNode refused =
                bringIn(COMMUNE_OFFICE, csv(row.strip()), Map.of()).expect(422).json();

        assertThat(refused.path("violations"))
                .extracting(each ->
                        each.path("field").asText() + " " + each.path("code").asText())
                .containsExactly(field + " " + code);
        assertThat(lines.of(number)).isEmpty();
    }

    @Test
    void onePersonTwiceAndColumnsThatNobodyKnowsAreRefused() {
        byte[] twice = csv(
                "cb-0386,,DIGITAL_SKILLS,1,1,0,", "cb-0387,,DIGITAL_SKILLS,1,1,0,", "cb-0386,,DIGITAL_SKILLS,2,2,0,");
        assertThat(bringIn(COMMUNE_OFFICE, twice, Map.of()).expect(422).detail())
                .isEqualTo("Dòng 4, cột Mã cán bộ: người và chương trình này trùng với dòng 2.");

        byte[] columns = "Mã cán bộ,Lương\r\ncb-0386,1\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(bringIn(COMMUNE_OFFICE, columns, Map.of()).expect(422).json().path("violations"))
                .extracting(each -> each.path("code").asText())
                .containsExactly("unknownColumn", "missingColumn");
        bringIn(LinePlans.APPRAISER, twice, Map.of()).expect(403);
        bringIn(COMMUNE_OFFICE, new byte[0], Map.of()).expect(400);
        bringIn(COMMUNE_OFFICE, new byte[21 * 1024 * 1024], Map.of()).expect(413);
        assertThat(lines.of(number)).isEmpty();
    }

    private Answer bringIn(String username, byte[] file, Map<String, String> fields) {
        return as(username).upload(address("/import"), fields, "lines.csv", file);
    }

    /** Rows under the usual heading; a first row without commas names one more column. */
    private static byte[] csv(String... rows) {
        boolean more = !rows[0].contains(",");
        String first = more ? "," + rows[0] : "\r\n" + rows[0];
        String rest = String.join("\r\n", List.of(rows).subList(1, rows.length));
        return (HEADING + first + "\r\n" + rest).getBytes(StandardCharsets.UTF_8);
    }

    private Persona as(String username) {
        return Persona.of(port, username);
    }

    private String address(String rest) {
        return "/api/v1/training-plans/" + number + "/lines" + rest;
    }
}
