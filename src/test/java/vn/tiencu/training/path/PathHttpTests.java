package vn.tiencu.training.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.tiencu.WholeHouse;
import vn.tiencu.training.path.store.Durations;

/** The path of a plan that has not begun, as any officer may ask for it. */
@WholeHouse
class PathHttpTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private Durations durations;

    @ParameterizedTest
    @CsvSource({"2025, 2024-11-12, 2025-01-24", "2026, 2025-11-18, 2026-01-30", "2027, 2026-11-17, 2027-01-29"})
    void theLastDayToBeginAPlanOfAYear(int year, String beginBy, String lastDay) throws Exception {
        ask("/api/v1/training-plans/path?year=" + year + "&asOf=" + beginBy, "vi")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNumber").isEmpty())
                .andExpect(jsonPath("$.tracks", hasSize(1)))
                .andExpect(jsonPath("$.tracks[0].lastDay").value(lastDay))
                .andExpect(jsonPath("$.tracks[0].slack").value(0))
                .andExpect(jsonPath("$.tracks[0].verdict").value("TIGHT"))
                .andExpect(jsonPath("$.tracks[0].steps", hasSize(12)))
                .andExpect(jsonPath("$.tracks[0].steps[0].beginBy").value(beginBy));
    }

    @Test
    void itIsToldInTheLanguageOfTheReader() throws Exception {
        ask("/api/v1/training-plans/path?year=2027&asOf=2026-12-01", "en")
                .andExpect(jsonPath("$.tracks[0].verdictName").value("No longer in time"))
                .andExpect(jsonPath("$.tracks[0].sentences[1]").value(containsString("working days must be saved")));
        ask("/api/v1/training-plans/path?year=2027&asOf=2026-12-01", "vi")
                .andExpect(jsonPath("$.tracks[0].verdictName").value("Không còn kịp"))
                .andExpect(jsonPath("$.restDays[0].date").exists());
    }

    @ParameterizedTest
    @CsvSource({
        "/path?year=1999, 400",
        "/path?year=2027&asOf=2090-01-01, 400",
        "/path?year=2027&asOf=yesterday, 400",
        "/path, 400",
        "/DT-2026-999999/path, 404",
        "/DT-2026-999999/forecast, 404"
    })
    void whatCannotBeAnsweredIsRefused(String path, int status) throws Exception {
        ask("/api/v1/training-plans" + path, "vi").andExpect(status().is(status));
    }

    @Test
    void theHouseBeginsWithTheHistoryOfTheSeed() {
        assertThat(durations.all()).containsExactlyInAnyOrderElementsOf(DurationSeed.rows());
    }

    private ResultActions ask(String path, String language) throws Exception {
        return http.perform(get(path).with(httpBasic("integration", "demo")).header("Accept-Language", language));
    }
}
