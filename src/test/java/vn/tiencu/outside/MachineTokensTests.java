package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Machines prove themselves with a token that an administrator issued, until it is revoked or too old. */
@OnH2
class MachineTokensTests {

    private static final String TOKENS = "/api/v1/accounts/integration/tokens";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Persona admin() {
        return Persona.signedIn(port, "quantri");
    }

    private JsonNode issue(LocalDate expiresOn) {
        return admin().post(TOKENS, Map.of("purpose", "Phần mềm cán bộ", "expiresOn", expiresOn.toString()))
                .expect(201)
                .json();
    }

    private Answer with(String token) {
        return Persona.nobody(port).get("/api/v1/me", "Authorization", "Bearer " + token);
    }

    @Test
    void aTokenOpensWhatTheMachineMayDoAndNothingAfterItIsRevoked() {
        JsonNode issued = issue(FixedDay.TODAY.plusMonths(6));
        String token = issued.path("token").asText();

        assertThat(with(token).expect(200).json().path("username").asText()).isEqualTo("integration");
        Answer asked = Persona.nobody(port)
                .send(
                        "POST",
                        "/api/v1/ballot-outcomes",
                        Map.of("rule", "APPOINTMENT_STEP_2"),
                        "Authorization",
                        "Bearer " + token);
        assertThat(asked.status()).as("no page's token is needed beside it").isIn(200, 400, 422);
        Persona.nobody(port)
                .get("/api/v1/accounts", "Authorization", "Bearer " + token)
                .expect(403);

        admin().send("DELETE", TOKENS + "/" + issued.at("/about/id").asText(), "")
                .expect(204);
        with(token).expect(401);
    }

    @Test
    void onlyItsHashIsKept() {
        String token = issue(FixedDay.TODAY).path("token").asText();
        assertThat(jdbc.sql("SELECT token_hash FROM identity_token")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(token)
                .allMatch(each -> each.matches("[0-9a-f]{64}"));
        assertThat(admin().get(TOKENS).expect(200).text()).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "", "Basic aW50ZWdyYXRpb246ZGVtbw=="})
    void aTokenThatNobodyIssuedOpensNothing(String token) {
        with(token).expect(401);
    }

    @Test
    void aTokenThatIsTooOldOpensNothing() {
        JsonNode issued = issue(FixedDay.TODAY);
        jdbc.sql("UPDATE identity_token SET expires_on = ? WHERE token_id = ?")
                .params(FixedDay.TODAY.minusDays(1), issued.at("/about/id").asText())
                .update();
        with(issued.path("token").asText()).expect(401);
    }

    @Test
    void peopleGetNoTokensAndNoTokenLivesForEver() {
        Map<String, String> asked = Map.of("purpose", "Thử", "expiresOn", FixedDay.TODAY.toString());
        assertThat(admin().post("/api/v1/accounts/noivu.giamdoc/tokens", asked)
                        .expect(422)
                        .code())
                .isEqualTo("notAMachine");
        Map<String, String> ever = Map.of(
                "purpose", "Thử", "expiresOn", FixedDay.TODAY.plusYears(2).toString());
        assertThat(admin().post(TOKENS, ever).expect(422).code()).isEqualTo("expiryOutside");
        Persona.signedIn(port, "bantochuc.truong").post(TOKENS, asked).expect(403);
    }
}
