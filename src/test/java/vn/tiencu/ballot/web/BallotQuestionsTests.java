package vn.tiencu.ballot.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.tiencu.ballot.BallotOutcomes;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelFiles;

/** The question over HTTP, as the interface promises it. */
@WebMvcTest(BallotQuestions.class)
@AutoConfigureMockMvc(addFilters = false)
class BallotQuestionsTests {

    private static final String COUNT = """
            {"rule":"APPOINTMENT_STEP_2","convened":31,"present":25,"issued":25,"collected":25,"valid":24,"votes":{"A":16,"B":8}}
            """;

    @TestConfiguration
    @ComponentScan(
            basePackages = "vn.tiencu.api",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = "vn.tiencu.api.(store|Idempotent).*"))
    @Import(BallotOutcomes.class)
    static class Surroundings {
        @Bean
        Decisions decisions() {
            return ModelFiles.decisions();
        }
    }

    @Autowired
    private MockMvc http;

    @Test
    void theExampleOfTheInterfaceIsAnswered() throws Exception {
        ask(COUNT)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome", is("PASSED")))
                .andExpect(jsonPath("$.selected[0]", is("A")))
                .andExpect(jsonPath("$.citation", is("NĐ 170/2025, Điều 33.2b")))
                .andExpect(jsonPath("$.explanation", startsWith("16/31 = 51,6 % số người được triệu tập")));
    }

    @Test
    void englishReadersGetEnglish() throws Exception {
        http.perform(post("/api/v1/ballot-outcomes")
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(COUNT.replace("\"A\":16", "\"A\":10")))
                .andExpect(jsonPath("$.outcome", is("CARRIED_ON")))
                .andExpect(jsonPath("$.explanation", containsString("A: 10/31 = 32.3%")));
    }

    @Test
    void aContradictionIsAnAnswerNotAnError() throws Exception {
        ask(COUNT.replace("\"issued\":25", "\"issued\":26"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome", is("COUNT_REJECTED")))
                .andExpect(jsonPath("$.explanation", containsString("(26) nhiều hơn số người có mặt (25)")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "not json",
                "{\"rule\":\"NO_SUCH_RULE\",\"convened\":3,\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":{\"A\":3}}",
                "{\"rule\":\"APPOINTMENT_STEP_2\",\"convened\":3.5,\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":{\"A\":3}}",
                "{\"rule\":\"APPOINTMENT_STEP_2\",\"convened\":\"3\",\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":{\"A\":3}}",
                "{\"rule\":\"APPOINTMENT_STEP_2\",\"convened\":3,\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":{\"A\":1,\"A\":2}}",
                "{\"rule\":\"APPOINTMENT_STEP_2\",\"convened\":3,\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":{\"A\":null}}",
                "{\"rule\":\"APPOINTMENT_STEP_2\",\"convened\":3,\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":[3]}",
                "{\"rule\":\"APPOINTMENT_STEP_2\",\"convened\":99999999999,\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":{\"A\":3}}",
                "{\"rule\":\"APPOINTMENT_STEP_3_NEWCOMER\",\"convened\":3,\"present\":3,\"issued\":3,\"collected\":3,\"valid\":3,\"votes\":{\"A\":3}}"
            })
    void whatCannotBeReadAsACountIsMalformed(String body) throws Exception {
        ask(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private ResultActions ask(String body) throws Exception {
        return http.perform(post("/api/v1/ballot-outcomes")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
