package vn.tiencu.standards.web;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Verdict;
import vn.tiencu.standards.Verdicts;

/** The question over HTTP, as the interface promises it. */
@WebMvcTest(EligibilityQuestions.class)
@AutoConfigureMockMvc(addFilters = false)
class EligibilityQuestionsTests {

    private static final String ASKED =
            "{\"personId\":\"cb-1\",\"postId\":\"so-pho\",\"action\":\"APPOINT\",\"asOf\":\"2026-11-20\"}";

    @TestConfiguration
    @ComponentScan(
            basePackages = "vn.tiencu.api",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = "vn.tiencu.api.(store|Idempotent).*"))
    static class Surroundings {}

    @MockitoBean
    private Verdicts verdicts;

    @Autowired
    private MockMvc http;

    @BeforeEach
    void nineMonthsInThePost() {
        var finding = new Finding(
                "monthsInPost",
                "Hướng dẫn 45-HD/BTCTW, III.1.1",
                Message.of("standards.required.monthsInPost", 12, "", ""),
                Message.of("standards.found.months", 9),
                Finding.Outcome.OVERRIDE_REQUIRED,
                Message.of("standards.change.monthsInPost", LocalDate.of(2027, 3, 1), 12, "", "", ""),
                null);
        when(verdicts.verdict(any()))
                .thenReturn(new Verdict(
                        Finding.Outcome.OVERRIDE_REQUIRED,
                        List.of(finding),
                        "standards_eligibility:1 standards_titleStandard:1"));
    }

    @Test
    void theExampleOfTheInterfaceIsAnswered() throws Exception {
        ask(ASKED)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome", is("OVERRIDE_REQUIRED")))
                .andExpect(jsonPath("$.rulesVersion", startsWith("standards_eligibility:1")))
                .andExpect(jsonPath("$.findings[0].criterion", is("monthsInPost")))
                .andExpect(jsonPath("$.findings[0].citation", is("Hướng dẫn 45-HD/BTCTW, III.1.1")))
                .andExpect(jsonPath("$.findings[0].required", is("≥ 12 tháng")))
                .andExpect(jsonPath("$.findings[0].found", is("9 tháng")))
                .andExpect(jsonPath("$.findings[0].wouldChange", startsWith("Từ 01/03/2027 ")));
    }

    @Test
    void anUnknownPersonIsRefusedByField() throws Exception {
        when(verdicts.verdict(any()))
                .thenThrow(Refused.byRules(
                        Refusal.of("unknownPerson", "personId", Message.of("people.unknownPerson", "cb-9"))));
        ask(ASKED)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field", is("personId")))
                .andExpect(jsonPath("$.violations[0].code", is("unknownPerson")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{\"personId\":\"cb-1\",\"postId\":\"so-pho\",\"action\":\"PROMOTE\",\"asOf\":\"2026-11-20\"}",
                "{\"personId\":\"cb-1\",\"postId\":\"so-pho\",\"action\":\"APPOINT\",\"asOf\":\"20/11/2026\"}",
                "{\"personId\":\"cb-1\",\"postId\":\"so-pho\",\"action\":\"APPOINT\",\"asOf\":\"2026-02-30\"}",
                "{\"personId\":\"cb-1\",\"postId\":\" \",\"action\":\"APPOINT\",\"asOf\":\"2026-11-20\"}"
            })
    void whatCannotBeReadAsAQuestionIsMalformed(String body) throws Exception {
        ask(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private ResultActions ask(String body) throws Exception {
        return http.perform(post("/api/v1/eligibility-verdicts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
