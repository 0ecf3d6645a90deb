package vn.tiencu.conversion.lists.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.WholeHouse;
import vn.tiencu.conversion.lists.GroundKind;

/** The radar and the grounds as each officer may ask for them; what a test enters is taken back. */
@WholeHouse
@Transactional
class RadarHttpTests {

    private static final String ALL = "until=2190-01-01";
    private static final String PERSON = "$.items[?(@.personId=='%s')]";

    /** Ill since March 2026, the end not known. */
    private static final String ILL = "ILLNESS";

    /** In the Department of Finance since 2019, the longest term over in 2024. */
    private static final String OVERDUE = "cb-2035";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    private ResultActions ask(String user, String path) throws Exception {
        return http.perform(get("/api/v1/" + path).with(httpBasic(user, "demo")));
    }

    private ResultActions send(String user, String path, String body) throws Exception {
        return http.perform(post("/api/v1/" + path)
                .with(httpBasic(user, "demo"))
                .contentType("application/json")
                .content(body));
    }

    private String illPerson() throws Exception {
        String answer = ask("taichinh.tochuc1", "conversion-radar?" + ALL)
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<List<String>>read(answer, "$.items[?(@.stay.ground=='" + ILL + "')].personId")
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "taichinh.tochuc1, unit=so-tai-chinh&, 200",
        "taichinh.giamdoc, unit=so-tai-chinh&, 200",
        "taichinh.capuy, unit=so-tai-chinh&, 200",
        "taichinh.tochuc1, unit=so-y-te&, 403",
        "yte.tochuc, unit=so-tai-chinh&, 403",
        "noivu.tochuc1, unit=so-y-te&, 200",
        "bantochuc.truong, unit=so-y-te&, 200",
        "bantochuc.truong, unit=khong-co&, 404",
        "integration, '', 403"
    })
    void aUnitSeesItsOwnPeopleAndTheProvinceSeesAll(String user, String unit, int status) throws Exception {
        ask(user, "conversion-radar?" + unit + ALL).andExpect(status().is(status));
    }

    @Test
    void theProvinceHasEveryoneAndAUnitOnlyItsOwn() throws Exception {
        ask("noivu.tochuc1", "conversion-radar?" + ALL).andExpect(jsonPath("$.items", hasSize(321)));
        ask("yte.tochuc", "conversion-radar?" + ALL)
                .andExpect(jsonPath("$.items[*].place.bodyId", not(hasItem("so-tai-chinh"))))
                .andExpect(jsonPath("$.items[*].place.bodyId", hasItem("so-y-te")));
    }

    @Test
    void whoIsListedLaterThanAskedForIsLeftOut() throws Exception {
        ask("noivu.tochuc1", "conversion-radar?until=2015-01-01").andExpect(jsonPath("$.items", hasSize(0)));
        ask("noivu.tochuc1", "conversion-radar?until=yesterday").andExpect(status().isBadRequest());
        ask("noivu.tochuc1", "conversion-radar?until=2999-01-01").andExpect(status().isBadRequest());
    }

    @Test
    void theReasonOfADeferralIsForThePersonnelOfficeNotForThePartyCommittee() throws Exception {
        String ill = illPerson();
        ask("taichinh.tochuc1", "conversion-radar?" + ALL)
                .andExpect(jsonPath(PERSON.formatted(ill) + ".stay.citation", hasItem("NĐ 59/2019, Điều 38.3")));
        ask("taichinh.capuy", "conversion-radar?" + ALL)
                .andExpect(jsonPath(PERSON.formatted(ill) + ".stay.ground", hasItem(nullValue())))
                .andExpect(jsonPath(PERSON.formatted(ill) + ".stay.citation", hasItem("NĐ 59/2019, Điều 38")));
        ask("taichinh.capuy", "conversion-grounds?person=" + ill).andExpect(status().isForbidden());
        ask("yte.tochuc", "conversion-grounds?person=" + ill).andExpect(status().isForbidden());
        ask("quantri", "conversion-grounds?person=" + ill).andExpect(status().isForbidden());
        ask("taichinh.tochuc1", "conversion-grounds?person=" + ill)
                .andExpect(jsonPath("$.items[0].kind").value(ILL))
                .andExpect(jsonPath("$.items[0].evidence").value(containsString("BVĐK")));
    }

    @Test
    void aGroundThatEndsGivesTheMoveFree() throws Exception {
        String ill = illPerson();
        String answer = ask("taichinh.tochuc1", "conversion-grounds?person=" + ill)
                .andReturn()
                .getResponse()
                .getContentAsString();
        String ground = JsonPath.read(answer, "$.items[0].id");
        send("taichinh.tochuc1", "conversion-grounds/" + ground + "/end", "{\"lastDay\":\"2026-10-31\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.to").value("2026-10-31"));
        ask("taichinh.tochuc1", "conversion-radar?" + ALL)
                .andExpect(jsonPath(PERSON.formatted(ill) + ".dueOn", hasItem("2025-04-04")))
                .andExpect(jsonPath(PERSON.formatted(ill) + ".stay", hasItem(nullValue())));
        send("taichinh.tochuc1", "conversion-grounds/" + ground + "/end", "{\"lastDay\":\"2026-12-31\"}")
                .andExpect(status().isUnprocessableEntity());
    }

    @ParameterizedTest
    @CsvSource({
        "DISCIPLINE_PROCEEDING, DEFERRED, 'NĐ 59/2019, Điều 38.1'",
        "PROSECUTION, DEFERRED, 'NĐ 59/2019, Điều 38.2'",
        "DENUNCIATION, OVERDUE, "
    })
    void aProceedingOfThePersonnelRecordDefersWithoutBeingEnteredAgain(String kind, String standing, String citation)
            throws Exception {
        jdbc.sql("INSERT INTO people_open_case (person_id, kind, opened_on) VALUES (?, ?, ?)")
                .params(OVERDUE, kind, LocalDate.of(2026, 11, 2))
                .update();
        ask("taichinh.tochuc1", "conversion-radar?" + ALL)
                .andExpect(jsonPath(PERSON.formatted(OVERDUE) + ".standing", hasItem(standing)))
                .andExpect(jsonPath(
                        PERSON.formatted(OVERDUE) + ".stay.citation",
                        is(citation == null ? List.of() : List.of(citation))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taichinh.tochuc1 | SECONDED       | 2027-01-04 | 2028-01-03 | 201",
                "taichinh.tochuc1 | SECONDED       | 2027-01-04 |            | 201",
                "taichinh.tochuc1 | SECONDED       | 2027-01-04 | 2026-01-03 | 422",
                "taichinh.tochuc1 | STUDY          | 2027-01-04 | 2027-12-03 | 422",
                "taichinh.tochuc1 | STUDY          | 2027-01-04 |            | 422",
                "taichinh.tochuc1 | STUDY          | 2027-01-04 | 2028-01-03 | 201",
                "taichinh.tochuc1 | LONE_FATHER    | 2027-01-04 |            | 422",
                "taichinh.tochuc1 | HOLIDAY        | 2027-01-04 |            | 400",
                "taichinh.tochuc1 | ILLNESS        | 2027-01-04 |            | 409",
                "yte.tochuc       | SECONDED       | 2027-01-04 |            | 403",
                "taichinh.capuy   | SECONDED       | 2027-01-04 |            | 403"
            })
    void aGroundIsEnteredByThePersonnelOfficeAndMustBeOne(String user, String kind, String from, String to, int status)
            throws Exception {
        String last = to == null ? "null" : "\"" + to + "\"";
        String body = "{\"personId\":\"" + illPerson() + "\",\"kind\":\"" + kind + "\",\"from\":\"" + from
                + "\",\"to\":" + last + ",\"evidence\":\"Quyết định 12/QĐ-SNV\"}";
        send(user, "conversion-grounds", body).andExpect(status().is(status));
    }

    @Test
    void theBookOfGroundsHasTheOwnPeopleWithTheirArticles() throws Exception {
        ask("taichinh.tochuc1", "conversion-grounds")
                .andExpect(jsonPath("$.items[?(@.kind=='ILLNESS')].citation", hasItem("NĐ 59/2019, Điều 38.3")))
                .andExpect(jsonPath("$.items[*].unitName", not(hasItem(containsString("Y tế")))))
                .andExpect(jsonPath("$.items[*].over", hasItem(false)));
        ask("noivu.tochuc1", "conversion-grounds").andExpect(jsonPath("$.items", hasSize(32)));
        ask("taichinh.capuy", "conversion-grounds").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void whomAGroundMayBeEnteredForIsFoundWithoutTones() throws Exception {
        ask("taichinh.capuy", "conversion-grounds/people?q=").andExpect(jsonPath("$.items", hasSize(0)));
        String all = ask("taichinh.tochuc1", "conversion-grounds/people?q=nguyen thi")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<List<String>>read(all, "$.items[*].fullName"))
                .isNotEmpty()
                .allMatch(each -> each.startsWith("Nguyễn Thị"));
    }

    @Test
    void everyKindOfGroundHasItsArticle() throws Exception {
        ask("taichinh.tochuc1", "conversion-grounds/kinds")
                .andExpect(jsonPath("$.items", hasSize(GroundKind.values().length)))
                .andExpect(jsonPath("$.items[*].citation", everyItem(containsString("NĐ 59/2019, Điều 38"))));
    }

    @Test
    void whoHoldsNoListedPositionHasNoGrounds() throws Exception {
        ask("noivu.tochuc1", "conversion-grounds?person=cb-0001")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code", is("noListedPosition")));
    }
}
