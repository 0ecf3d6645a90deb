package vn.tiencu.documents.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.documents.DocumentsHouse;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.documents.SamplePapers;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

@SpringJUnitWebConfig({DocumentsHouse.class, DocumentsWebTest.Room.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class DocumentsWebTest {

    private static final String CASE = "/api/v1/cases/BN-2026-000123";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    WebApplicationContext context;

    @Autowired
    CurrentCaller current;

    @Autowired
    Papers papers;

    MockMvc http;

    /** A room that lets its officers read and edit, and its board see what is sealed. */
    @Component
    static class Room implements CaseAccess {
        @Override
        public Set<String> prefixes() {
            return Set.of("BN");
        }

        @Override
        public boolean mayRead(String caseNumber, Caller caller) {
            return caseNumber.equals("BN-2026-000123") && !caller.bodies().isEmpty();
        }

        @Override
        public boolean mayEdit(String caseNumber, Caller caller) {
            return caller.isIn("to-chuc-so-noi-vu");
        }

        @Override
        public boolean maySeeSealed(String caseNumber, String paperKind, Caller caller) {
            return caller.isIn("ban-to-chuc");
        }
    }

    @BeforeEach
    void start() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        signIn("to-chuc-so-noi-vu");
    }

    @Test
    void aPaperIsDownloadedAndNeverShown() throws Exception {
        Paper paper = papers.produce(SamplePapers.decision(), "a");
        http.perform(get("/api/v1/papers/" + paper.id() + "/pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().bytes(papers.pdf(paper)));
        http.perform(get("/api/v1/papers/" + paper.id() + "/docx"))
                .andExpect(content().bytes(papers.docx(paper)));
        http.perform(get("/api/v1/papers/" + paper.id()))
                .andExpect(jsonPath("$.number").value("07/QĐ-UBND"))
                .andExpect(jsonPath("$.date").value("2026-12-05"))
                .andExpect(jsonPath("$.createdAt").value("2026-11-24T08:02:03+07:00"));
    }

    @Test
    void whoeverNoRoomAllowsLearnsNothing() throws Exception {
        Paper paper = papers.produce(SamplePapers.decision(), "a");
        when(current.get()).thenReturn(new Caller("stranger", null, Set.of(), Set.of("OFFICER")));
        http.perform(get("/api/v1/papers/" + paper.id())).andExpect(status().isNotFound());
        http.perform(get("/api/v1/papers/" + paper.id() + "/pdf")).andExpect(status().isNotFound());
        http.perform(get(CASE + "/papers")).andExpect(status().isNotFound());
        http.perform(get(CASE + "/dossier").param("personId", "cb-0001")).andExpect(status().isNotFound());
    }

    @Test
    void sealedCountsAreReadByThoseWhoMayOnly() throws Exception {
        Paper sealed = papers.produce(SamplePapers.get("countMinutesStep2"), "a");
        papers.produce(SamplePapers.decision(), "a");
        http.perform(get("/api/v1/papers/" + sealed.id() + "/pdf")).andExpect(status().isNotFound());
        http.perform(get(CASE + "/papers")).andExpect(jsonPath("$", hasSize(1)));
        signIn("ban-to-chuc");
        http.perform(get("/api/v1/papers/" + sealed.id() + "/pdf")).andExpect(status().isOk());
        http.perform(get(CASE + "/papers")).andExpect(jsonPath("$", hasSize(2)));
    }

    @Test
    void aPaperIsHandedInSeenInTheDossierAndDownloaded() throws Exception {
        String answer = upload("healthCertificate", "khám sức khỏe.exe", PDF)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.fileName").value("khám sức khỏe.pdf"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        http.perform(get(CASE + "/dossier").param("personId", "cb-0001"))
                .andExpect(jsonPath("$.components[9].state").value("PRESENT"))
                .andExpect(jsonPath("$.components[9].items[0].validUntil").value("2027-05-20"));
        String link = JsonPath.read(answer, "$.link");
        http.perform(get(link))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(content().bytes(PDF));
    }

    @Test
    void badFilesAreRefusedInTheReadersLanguage() throws Exception {
        upload("healthCertificate", "a.pdf", "not a pdf".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("file"))
                .andExpect(jsonPath("$.detail").value(startsWith("Chỉ nhận tệp")));
        upload("healthCertificate", "a.pdf", new byte[20 * 1024 * 1024 + 1]).andExpect(status().isPayloadTooLarge());
    }

    @Test
    void readersMayNotHandIn() throws Exception {
        signIn("ban-to-chuc");
        upload("healthCertificate", "a.pdf", PDF).andExpect(status().isForbidden());
    }

    @Test
    void aNationalRecordIsNamedInsteadOfAPaper() throws Exception {
        http.perform(post(CASE + "/dossier/degrees/national-record")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"personId\":\"cb-0001\",\"approvedOn\":\"2026-01-02\",\"reference\":\"CSDLQG/1\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.nationalRecord").value("CSDLQG/1"));
        http.perform(post(CASE + "/dossier/degrees/national-record")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"personId\":\"\"}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aRegisterIsReadByItsBodyOnly() throws Exception {
        var draft = SamplePapers.with(SamplePapers.decision(), null, SamplePapers.content("decisionState"));
        papers.issue(papers.produce(draft, "a").id(), draft.date(), "a");
        http.perform(get("/api/v1/registers").param("issuer", "ubnd-tinh")).andExpect(status().isNotFound());
        signIn("ubnd-tinh");
        String registers = http.perform(get("/api/v1/registers").param("issuer", "ubnd-tinh"))
                .andExpect(jsonPath("$[0].lastNumber").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(registers, "$[0].id");
        http.perform(get("/api/v1/registers/" + id + "/entries"))
                .andExpect(jsonPath("$.items[0].text").value("01/QĐ-UBND"))
                .andExpect(jsonPath("$.items[0].date").value("2026-12-05"));
    }

    private ResultActions upload(String component, String name, byte[] file) throws Exception {
        return http.perform(multipart(CASE + "/dossier/" + component)
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .header("Accept-Language", "vi")
                .param("personId", "cb-0001")
                .param("issuedOn", "2026-11-20"));
    }

    private void signIn(String body) {
        when(current.get()).thenReturn(new Caller("someone", "cb-0009", Set.of(body), Set.of("OFFICER")));
    }
}
