package vn.tiencu.calendar.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

class CalendarControllerTest {

    private final MockMvc mvc = StandaloneMvc.start();

    @Test
    void theExampleOfTheInterfaceIsAnsweredAsWritten() throws Exception {
        mvc.perform(get("/api/v1/calendar/deadline?from=2025-04-24&workingDays=7"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value("2025-04-24"))
                .andExpect(jsonPath("$.workingDays").value(7))
                .andExpect(jsonPath("$.due").value("2025-05-07"))
                .andExpect(jsonPath("$.calendarVersion").value("2026-1"))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.months").doesNotExist())
                .andExpect(jsonPath("$.days", hasSize(13)))
                .andExpect(content().string(containsString("{\"date\":\"2025-04-25\",\"counts\":true}")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "{\"date\":\"2025-04-26\",\"counts\":true,\"why\":\"làm bù cho 02/05/2025\",\"source\":")))
                .andExpect(content().string(containsString("{\"date\":\"2025-04-30\",\"counts\":false,\"why\":")))
                .andExpect(jsonPath("$.explanation")
                        .value("Không tính ngày 24/04/2025, tính từ ngày liền kề (Bộ luật Dân sự,"
                                + " Điều 147); ngày làm việc thứ 7 là 07/05/2025, bỏ qua 6 ngày nghỉ. Thời hạn kết thúc lúc 24 giờ"
                                + " ngày 07/05/2025."));
    }

    @ParameterizedTest
    @CsvSource({
        "amount=7&unit=workingDays, workingDays, 7, 2025-05-07",
        "calendarDays=10, calendarDays, 10, 2025-05-05",
        "amount=10&unit=calendarDays, calendarDays, 10, 2025-05-05",
        "months=1, months, 1, 2025-05-26",
        "years=1, years, 1, 2026-04-24",
        "amount=1&unit=years, years, 1, 2026-04-24",
        "workingDays=0, workingDays, 0, 2025-04-24"
    })
    void everyUnitCanBeAskedByNameOrAsAmountAndUnit(String query, String field, int amount, String due)
            throws Exception {
        mvc.perform(get("/api/v1/calendar/deadline?from=2025-04-24&" + query))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$." + field).value(amount))
                .andExpect(jsonPath("$.due").value(due));
    }

    @Test
    void theExplanationIsEnglishOnRequestAndSaysWhenTheAnswerIsProvisional() throws Exception {
        mvc.perform(get("/api/v1/calendar/deadline?from=2027-02-03&calendarDays=2")
                        .header("Accept-Language", "en"))
                .andExpect(jsonPath("$.provisional").value(true))
                .andExpect(jsonPath("$.due").value("2027-02-12"))
                .andExpect(jsonPath("$.explanation").value(containsString("next working day, 12/02/2027")))
                .andExpect(jsonPath("$.explanation").value(containsString("provisional until they are")));
    }

    @Test
    void theLatestStartBeforeACeilingComesWithItsDueDay() throws Exception {
        mvc.perform(get("/api/v1/calendar/latest-start?before=2027-01-31&workingDays=7"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.latestStart").value("2027-01-20"))
                .andExpect(jsonPath("$.due").value("2027-01-29"))
                .andExpect(jsonPath("$.provisional").value(true))
                .andExpect(jsonPath("$.calendarVersion").value("2026-1"))
                .andExpect(jsonPath("$.explanation").value(containsString("31/01/2027")));
    }

    @Test
    void everyDayOfARangeHasItsType() throws Exception {
        mvc.perform(get("/api/v1/calendar/days?from=2025-04-25&to=2025-05-03"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days", hasSize(9)))
                .andExpect(jsonPath("$.days[0].type").value("WORKING"))
                .andExpect(jsonPath("$.days[0].reason").doesNotExist())
                .andExpect(jsonPath("$.days[1].type").value("SWAPPED_WORKING"))
                .andExpect(jsonPath("$.days[2].type").value("WEEKEND"))
                .andExpect(jsonPath("$.days[5].type").value("HOLIDAY"))
                .andExpect(jsonPath("$.days[7].type").value("SWAPPED_OFF"))
                .andExpect(jsonPath("$.days[7].source").value("Văn bản 8726/VPCP-KGVX ngày 26/11/2024"))
                .andExpect(jsonPath("$.days[8].provisional").value(false));
    }

    @Test
    void threeYearsOfDaysAreTheMostThatIsAnswered() throws Exception {
        mvc.perform(get("/api/v1/calendar/days?from=2024-01-01&to=2026-12-31"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days", hasSize(1096)));
    }

    @ParameterizedTest
    @CsvSource({
        "deadline?workingDays=7, from, dateMissing",
        "deadline?from=2025-02-30&workingDays=7, from, dateUnreadable",
        "deadline?from=24/04/2025&workingDays=7, from, dateUnreadable",
        "deadline?from=0001-01-01&workingDays=7, from, dateOutOfRange",
        "deadline?from=9999-12-31&workingDays=7, from, dateOutOfRange",
        "deadline?from=2025-04-24, workingDays, termMissing",
        "deadline?from=2025-04-24&workingDays=, workingDays, amountMissing",
        "deadline?from=2025-04-24&workingDays=-1, workingDays, amountNegative",
        "deadline?from=2025-04-24&workingDays=seven, workingDays, amountUnreadable",
        "deadline?from=2025-04-24&workingDays=1.5, workingDays, amountUnreadable",
        "deadline?from=2025-04-24&workingDays=10001, workingDays, amountTooLarge",
        "deadline?from=2025-04-24&workingDays=99999999999999999999, workingDays, amountTooLarge",
        "deadline?from=2025-04-24&years=201, years, amountTooLarge",
        "deadline?from=2025-04-24&months=2401, months, amountTooLarge",
        "deadline?from=2025-04-24&workingDays=7&months=1, workingDays, termTwice",
        "deadline?from=2025-04-24&workingDays=7&amount=1&unit=months, unit, termTwice",
        "deadline?from=2025-04-24&amount=7, unit, unitUnknown",
        "deadline?from=2025-04-24&amount=7&unit=weeks, unit, unitUnknown",
        "deadline?from=2025-04-24&unit=months, amount, amountMissing",
        "latest-start?workingDays=7, before, dateMissing",
        "latest-start?before=2027-01-31, workingDays, amountMissing",
        "latest-start?before=2027-01-31&workingDays=-7, workingDays, amountNegative",
        "days?from=2025-04-24, to, dateMissing",
        "days?from=2025-04-24&to=2025-04-23, to, rangeBackwards",
        "days?from=2024-01-01&to=2027-01-01, to, rangeTooLong"
    })
    void whatCannotBeReadIsNamedWithWhatToDo(String question, String field, String code) throws Exception {
        for (String language : new String[] {"vi", "en"}) {
            mvc.perform(get("/api/v1/calendar/" + question).header("Accept-Language", language))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.violations[0].field").value(field))
                    .andExpect(jsonPath("$.violations[0].code").value(code))
                    .andExpect(jsonPath("$.violations[0].message").isNotEmpty());
        }
    }
}
