package vn.tiencu.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.tiencu.people.PeopleDatabase;
import vn.tiencu.people.SmallProvince;

class PeopleHttpTest {

    private final PeopleDatabase database = SmallProvince.build();
    private final MockMvc officer = PeopleHttp.as("OFFICER", database);
    private final MockMvc board = PeopleHttp.as("BOARD", database);

    @AfterEach
    void close() {
        database.close();
    }

    private static MockMultipartFile file(String name, String... lines) {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile("file", name, "text/csv", content);
    }

    @Test
    void anOfficerSeesNamesAndPostsOnly() throws Exception {
        officer.perform(get("/api/v1/people?q=anh&limit=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].fullName").value("Trần Thị Ánh"))
                .andExpect(jsonPath("$.items[0].posts[0].title").value("Trưởng phòng"))
                .andExpect(jsonPath("$.items[0].birthDate").doesNotExist());
        officer.perform(get("/api/v1/people/cb-2"))
                .andExpect(jsonPath("$.posts", hasSize(1)))
                .andExpect(jsonPath("$.birthDate").doesNotExist());
    }

    @Test
    void aRecordThatMayNotBeSeenIsNotFoundLikeOneThatIsNotThere() throws Exception {
        officer.perform(get("/api/v1/people/cb-2/record")).andExpect(status().isNotFound());
        officer.perform(get("/api/v1/people/cb-99/record")).andExpect(status().isNotFound());
        board.perform(get("/api/v1/people/cb-2/record"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.person.birthDate").value("1980-07-09"))
                .andExpect(jsonPath("$.holdings[0].post.rankNo").value(40));
    }

    @Test
    void anUnchangedPersonIsNotSentTwice() throws Exception {
        String tag = officer.perform(get("/api/v1/people/cb-1"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(tag).isNotNull();

        officer.perform(get("/api/v1/people/cb-1").header("If-None-Match", tag)).andExpect(status().isNotModified());
        database.load(
                "holdings", SmallProvince.HOLDINGS, "cb-1,so-noi-vu-giam-doc,2025-03-01,2025-12-31,12-QĐ/TU,,false");
        officer.perform(get("/api/v1/people/cb-1").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void whatCannotBeReadIsMalformed() throws Exception {
        officer.perform(get("/api/v1/people?limit=0")).andExpect(status().isBadRequest());
        officer.perform(get("/api/v1/people?cursor=abc")).andExpect(status().isBadRequest());
        officer.perform(get("/api/v1/people").param("q", "a".repeat(101))).andExpect(status().isBadRequest());
        officer.perform(get("/api/v1/units?on=30/06/2025")).andExpect(status().isBadRequest());
        officer.perform(get("/api/v1/people/cb-99")).andExpect(status().isNotFound());
    }

    @Test
    void unitsAndPostsAreThoseOfTheDay() throws Exception {
        officer.perform(get("/api/v1/units?on=2025-06-30&kind=DISTRICT")).andExpect(jsonPath("$.items", hasSize(1)));
        officer.perform(get("/api/v1/units?kind=DISTRICT")).andExpect(jsonPath("$.items", hasSize(0)));
        officer.perform(get("/api/v1/units/cu-huyen-nghia-hanh"))
                .andExpect(jsonPath("$.unit.to").value("2025-06-30"))
                .andExpect(jsonPath("$.successions", hasSize(2)))
                .andExpect(jsonPath("$.heirs[0].name").value("Xã Đình Cương"));
        officer.perform(get("/api/v1/posts?unit=so-noi-vu&limit=1"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").isNotEmpty());
        officer.perform(get("/api/v1/posts/so-noi-vu-giam-doc"))
                .andExpect(jsonPath("$.post.rankNo").value(60))
                .andExpect(jsonPath("$.holders[0].fullName").value("Nguyễn Văn Đức"));
    }

    @Test
    void anImportIsAnsweredWithItsCountsAndListed() throws Exception {
        var one = file("nhân sự.csv", SmallProvince.PEOPLE, "cb-5,Đinh,,Phong,,MALE,,,,,,,,,");
        board.perform(multipart("/api/v1/imports")
                        .file(one)
                        .param("kind", "people")
                        .param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.counts[0].created").value(1));
        board.perform(multipart("/api/v1/imports").file(one).param("kind", "people"))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andExpect(jsonPath("$.importedAt").value("2026-03-02T12:00:00+07:00"))
                .andExpect(jsonPath("$.importedBy").value("canbo"));
        board.perform(get("/api/v1/imports"))
                .andExpect(jsonPath("$.items[?(@.fileName=='nhân sự.csv')].counts[0].created")
                        .value(1));
    }

    @Test
    void aBadRowIsNamedInTheLanguageOfTheCaller() throws Exception {
        var bad = file("a.csv", SmallProvince.PEOPLE, "cb-5,Đinh,,Phong,1990-02-30,MALE,,,,,,,,,");
        var request = multipart("/api/v1/imports").file(bad).param("kind", "people");
        board.perform(request)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("rows[2].birth_date"))
                .andExpect(jsonPath("$.violations[0].code").value("impossibleDate"))
                .andExpect(jsonPath("$.violations[0].message")
                        .value("Dòng 2, cột birth_date: không có ngày 1990-02-30 trong lịch."));
        board.perform(request.header("Accept-Language", "en"))
                .andExpect(jsonPath("$.violations[0].message")
                        .value("Line 2, column birth_date: there is no day 1990-02-30 in the calendar."));
    }

    @Test
    void tooLargeAFileIsRefusedAndAnEmptyOneToo() throws Exception {
        var large = new MockMultipartFile("file", "a.csv", "text/csv", new byte[20 * 1024 * 1024 + 1]);
        board.perform(multipart("/api/v1/imports").file(large).param("kind", "people"))
                .andExpect(status().isPayloadTooLarge());
        board.perform(multipart("/api/v1/imports").file(file("a.csv")).param("kind", "people"))
                .andExpect(status().isBadRequest());
        board.perform(multipart("/api/v1/imports").param("kind", "people")).andExpect(status().isBadRequest());
    }
}
