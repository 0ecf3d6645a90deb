package vn.tiencu.conversion.lists.web;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.WholeHouse;

/** Relations of interest, which only the personnel office and the leadership of the person's unit see; what is entered is taken back. */
@WholeHouse
@Transactional
class TiesHttpTests {

    /** Of the Department of Finance; a sibling is in charge of a division. */
    private static final String PERSON = "cb-2035";

    private static final String TIES = "/api/v1/conversion-ties";

    @Autowired
    private MockMvc http;

    private ResultActions ask(String user, String person) throws Exception {
        return http.perform(get(TIES).param("person", person).with(httpBasic(user, "demo")));
    }

    private ResultActions send(String user, String path, String body) throws Exception {
        return http.perform(post(TIES + path)
                .with(httpBasic(user, "demo"))
                .contentType("application/json")
                .content(body));
    }

    @ParameterizedTest
    @CsvSource({
        "taichinh.tochuc1, 200",
        "taichinh.giamdoc, 200",
        "bantochuc.truong, 200",
        "noivu.tochuc1, 200",
        "taichinh.capuy, 403",
        "yte.tochuc, 403",
        "quantri, 403",
        "integration, 403"
    })
    void familyIsForTheOwnPersonnelOfficeAndThoseWhoSeeTheProvince(String user, int status) throws Exception {
        ask(user, PERSON).andExpect(status().is(status));
    }

    @Test
    void whatWasDeclaredIsShownInWords() throws Exception {
        ask("taichinh.tochuc1", PERSON)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].kindName").value("Anh, chị, em ruột"))
                .andExpect(jsonPath("$.items[0].unitName").value("Phòng Tổng hợp, quy hoạch"))
                .andExpect(jsonPath("$.items[0].inCharge").value(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taichinh.tochuc1 | SPOUSE  | so-tai-chinh-phong-dau-tu             | TC-5    | 2026-11-02 |            | 201",
                "taichinh.giamdoc | OTHER   | so-y-te                               |         | 2026-11-02 | 2027-11-02 | 201",
                "taichinh.tochuc1 | SIBLING | so-tai-chinh-phong-tong-hop-quy-hoach |         | 2026-11-02 |            | 409",
                "taichinh.tochuc1 | SPOUSE  | khong-co                              |         | 2026-11-02 |            | 404",
                "taichinh.tochuc1 | SPOUSE  | so-tai-chinh-phong-dau-tu             | KHONG   | 2026-11-02 |            | 404",
                "taichinh.tochuc1 | SPOUSE  | so-tai-chinh-phong-dau-tu             |         | 2026-11-02 | 2026-11-01 | 422",
                "taichinh.tochuc1 | FRIEND  | so-tai-chinh-phong-dau-tu             |         | 2026-11-02 |            | 400",
                "yte.tochuc       | SPOUSE  | so-tai-chinh-phong-dau-tu             |         | 2026-11-02 |            | 403",
                "taichinh.capuy   | SPOUSE  | so-tai-chinh-phong-dau-tu             |         | 2026-11-02 |            | 403"
            })
    void aRelationIsEnteredByThePersonnelOffice(
            String user, String kind, String unit, String position, String from, String to, int status)
            throws Exception {
        String body = """
                {"personId":"%s","kind":"%s","unitId":"%s","position":%s,"inCharge":false,"from":"%s","to":%s,
                "evidence":"Bản kê khai ngày 02/11/2026"}""".formatted(PERSON, kind, unit, quoted(position), from, quoted(to));
        send(user, "", body).andExpect(status().is(status));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    @Test
    void aRelationThatIsOverEndsAndCannotBeProlonged() throws Exception {
        String answer =
                ask("taichinh.tochuc1", PERSON).andReturn().getResponse().getContentAsString();
        String end = "/" + JsonPath.read(answer, "$.items[0].id") + "/end";
        send("yte.tochuc", end, "{\"lastDay\":\"2026-10-31\"}").andExpect(status().isForbidden());
        send("taichinh.tochuc1", end, "{\"lastDay\":\"2020-01-01\"}").andExpect(status().isUnprocessableEntity());
        send("taichinh.tochuc1", end, "{\"lastDay\":\"2026-10-31\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.to").value("2026-10-31"));
        send("taichinh.tochuc1", end, "{\"lastDay\":\"2026-12-31\"}").andExpect(status().isUnprocessableEntity());
        send("taichinh.tochuc1", "/khong-co/end", "{\"lastDay\":\"2026-12-31\"}")
                .andExpect(status().isNotFound());
    }

    @Test
    void whoHoldsNoListedPositionHasNone() throws Exception {
        ask("noivu.tochuc1", "cb-0001").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theBookShowsTheOwnPeopleOnlyAndNamesThem() throws Exception {
        http.perform(get(TIES).with(httpBasic("taichinh.tochuc1", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.personId == '" + PERSON + "')].fullName", hasSize(1)))
                .andExpect(jsonPath("$.items[*].personUnitName", everyItem(not(emptyString()))));
        http.perform(get(TIES).with(httpBasic("nghialo.bithu", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(0)));
        http.perform(get(TIES + "/kinds").with(httpBasic("taichinh.tochuc1", "demo")))
                .andExpect(jsonPath("$.items", hasSize(5)));
        http.perform(get(TIES + "/units").param("q", "dau tu, tham dinh").with(httpBasic("taichinh.tochuc1", "demo")))
                .andExpect(jsonPath("$.items[0].name").value("Phòng Đầu tư, thẩm định"))
                .andExpect(jsonPath("$.items[0].bodyName").value("Sở Tài chính"));
    }
}
