package vn.tiencu.cockpit.targets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.outside.FixedDay;
import vn.tiencu.outside.Officers;

/** The targets of the founding resolutions over HTTP, each recounted from the tables. */
abstract class TargetsOverHttp {

    private static final String TARGETS = "/api/v1/boards/targets";
    private static final String BOARD = "bantochuc.chuyenvien";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Officers officers = new Officers(0);

    @BeforeEach
    void open() {
        officers = new Officers(port);
    }

    private List<JsonNode> targets() {
        return Officers.each(officers.as(BOARD).get(TARGETS).expect(200).json().path("items"))
                .toList();
    }

    private JsonNode target(String code) {
        return targets().stream()
                .filter(each -> each.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureIsWhatTheTablesSayOnTheLastDayOfItsYear() {
        var recount = new SeedRecount(jdbc);
        int checked = 0;
        for (JsonNode target : targets()) {
            if (target.path("entered").asBoolean()) {
                continue;
            }
            String code = target.path("code").asText();
            assertThat(target.path("years")).as(code).isNotEmpty();
            for (JsonNode year : target.path("years")) {
                int of = year.path("year").asInt();
                LocalDate day = of == FixedDay.TODAY.getYear() ? FixedDay.TODAY : LocalDate.of(of, 12, 31);
                var found = new SeedRecount.Pair(
                        year.path("count").asInt(), year.path("of").asInt());
                assertThat(found).as(code + " " + of).isEqualTo(recount.of(code, day));
                assertThat(year.path("value").decimalValue()).isEqualByComparingTo(percent(found));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(30);
    }

    private static BigDecimal percent(SeedRecount.Pair found) {
        return BigDecimal.valueOf(100L * found.count()).divide(BigDecimal.valueOf(found.of()), 2, RoundingMode.DOWN);
    }

    @Test
    void whatIsWantedIsWhatTheResolutionsSay() {
        Map<String, List<Integer>> wanted = Map.of(
                "S3-1-staff", List.of(90, 0, 0),
                "S3-1-leaders", List.of(95, 0, 0),
                "S3-2-standard", List.of(100, 0, 2025),
                "S3-2-commune", List.of(100, 0, 2025),
                "S3-3-key", List.of(20, 25, 2030),
                "S3-3-leaders", List.of(15, 0, 2030),
                "S4-7", List.of(100, 0, 0));
        wanted.forEach((code, figures) -> {
            JsonNode target = target(code);
            assertThat(List.of(
                            target.path("wantedFrom").asInt(),
                            target.path("wantedTo").asInt(),
                            target.path("dueYear").asInt()))
                    .as(code)
                    .isEqualTo(figures);
        });
        assertThat(officers.as(BOARD)
                        .get(TARGETS, "Accept-Language", "en")
                        .expect(200)
                        .text())
                .contains("outstanding");
    }

    @Test
    void theReformCriterionHasNoFigureUntilTheBoardEntersOneWithItsDocument() {
        assertThat(target("S0-2").path("years")).isEmpty();
        assertThat(target("S0-2").path("state").asText()).isEqualTo("NO_FIGURES");
        enter(BOARD, "S0-2", 2019, "8.5", "Quyết định công bố Chỉ số cải cách hành chính", 201);
        enter(BOARD, "S0-2", 2020, "9.1", "Quyết định công bố Chỉ số cải cách hành chính", 201);
        assertThat(target("S0-2").path("state").asText()).isEqualTo("MET");
        enter(BOARD, "S0-2", 2020, "8.25", "Quyết định đính chính", 201);
        assertThat(target("S0-2").at("/years/1/value").decimalValue()).isEqualByComparingTo("8.25");
        assertThat(target("S0-2").path("state").asText()).isEqualTo("NOT_MET");
        jdbc.sql("delete from board_target_figure").update();
    }

    @Test
    void figuresAreRefusedWhereTheyDoNotBelong() {
        enter("yte.giamdoc", "S0-2", 2019, "8.5", "Quyết định", 403);
        enter("quantri", "S0-2", 2019, "8.5", "Quyết định", 403);
        enter(BOARD, "S9-9", 2019, "8.5", "Quyết định", 404);
        enter(BOARD, "S3-1-staff", 2019, "8.5", "Quyết định", 422);
        enter(BOARD, "S0-2", 2027, "8.5", "Quyết định", 422);
        enter(BOARD, "S0-2", 2019, "100.5", "Quyết định", 400);
        enter(BOARD, "S0-2", 2019, "8.5", " ", 400);
        officers.as("yte.giamdoc").get(TARGETS).expect(403);
        assertThat(target("S0-2").path("years")).isEmpty();
    }

    private void enter(String username, String code, int year, String value, String evidence, int status) {
        officers.as(username)
                .post(
                        TARGETS + "/" + code + "/figures",
                        Map.of("year", year, "value", new BigDecimal(value), "evidence", evidence))
                .expect(status);
    }
}
