package vn.tiencu.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.tiencu.api.Problems;
import vn.tiencu.engine.TaskReminder.Stage;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Refused;
import vn.tiencu.notification.Notices;
import vn.tiencu.notification.NotificationHouse;

/** An account reads its own notices and no others. */
class NotificationsHttpTest {

    private NotificationHouse house;

    @RestControllerAdvice
    private record Advice(Problems problems) {

        @ExceptionHandler
        ResponseEntity<ProblemDetail> refused(Refused refused) {
            ProblemDetail problem = problems.of(refused);
            return ResponseEntity.status(problem.getStatus()).body(problem);
        }
    }

    @BeforeEach
    void open() {
        house = NotificationHouse.inMemory();
        for (int task = 1; task <= 5; task++) {
            house.fire(NotificationHouse.reminder(Stage.REMIND, "t" + task, NotificationHouse.LEADERSHIP, null));
            if (task % 2 == 0) {
                house.pass(Duration.ofSeconds(1));
            }
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    private MockMvc as(String username) {
        CurrentCaller current = mock();
        when(current.get()).thenReturn(new Caller(username, null, Set.of(), Set.of("OFFICER")));
        return MockMvcBuilders.standaloneSetup(new NotificationsController(house.bean(Notices.class), current))
                .setControllerAdvice(new Advice(house.bean(Problems.class)))
                .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                        .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build()))
                .build();
    }

    private JsonNode list(String username, String question) throws Exception {
        String answer = as(username)
                .perform(get("/api/v1/notifications" + question))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new ObjectMapper().readTree(answer);
    }

    @Test
    void noticesComeNewestFirstPageByPage() throws Exception {
        List<String> seen = new ArrayList<>();
        JsonNode page = list("noivu.giamdoc", "?limit=2");
        while (true) {
            page.get("items").forEach(each -> seen.add(each.get("taskId").textValue()));
            if (page.get("next").isNull()) {
                break;
            }
            page = list("noivu.giamdoc", "?limit=2&cursor=" + page.get("next").textValue());
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().startsWith("t5");
        assertThat(seen.subList(3, 5)).containsExactlyInAnyOrder("t1", "t2");
    }

    @Test
    void aNoticeTellsItsCaseAndHour() throws Exception {
        as("noivu.giamdoc")
                .perform(get("/api/v1/notifications?limit=1"))
                .andExpect(jsonPath("$.items[0].kind").value("DUE_SOON"))
                .andExpect(jsonPath("$.items[0].caseNumber").value("BN-2026-000001"))
                .andExpect(jsonPath("$.items[0].createdAt").value("2026-12-06T00:00:02+07:00"))
                .andExpect(jsonPath("$.items[0].mailedAt").value(nullValue()))
                .andExpect(jsonPath("$.items[0].read").value(false))
                .andExpect(jsonPath("$.unread").value(5));
    }

    @Test
    void aReadNoticeIsNoLongerUnread() throws Exception {
        String id = list("noivu.giamdoc", "").get("items").get(0).get("id").textValue();
        for (int again = 0; again < 2; again++) {
            as("noivu.giamdoc")
                    .perform(post("/api/v1/notifications/" + id + "/read"))
                    .andExpect(status().isNoContent());
        }
        JsonNode after = list("noivu.giamdoc", "");
        assertThat(after.get("unread").longValue()).isEqualTo(4);
        assertThat(after.get("items").get(0).get("read").booleanValue()).isTrue();
        assertThat(list("noivu.phogiamdoc", "").get("unread").longValue()).isEqualTo(5);
    }

    @Test
    void theNoticesOfOthersAreUnknown() throws Exception {
        String id = list("noivu.giamdoc", "").get("items").get(0).get("id").textValue();
        as("noivu.phogiamdoc")
                .perform(post("/api/v1/notifications/" + id + "/read"))
                .andExpect(status().isNotFound());
        assertThat(list("noivu.vanthu", "").get("items")).isEmpty();
        assertThat(list("noivu.giamdoc", "").get("unread").longValue()).isEqualTo(5);
    }

    @Test
    void aMadeUpCursorIsMalformed() throws Exception {
        as("noivu.giamdoc").perform(get("/api/v1/notifications?cursor=abc")).andExpect(status().isBadRequest());
    }
}
