package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.appointment.AppointmentVerbs;

/** Sign-in, sign-out, and what happens to an open session when its account or its seats end. */
@OnH2
class SessionsTests {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task?maxResults=100";
    private static final String ME = "/api/v1/me";

    @LocalServerPort
    private int port;

    private Persona administrator;

    @BeforeEach
    void open() {
        administrator = Persona.of(port, "quantri");
    }

    @Test
    void aFormSignInOpensTheInterfaceAndTheWebApps() {
        Persona officer = Persona.signedIn(port, "noivu.tochuc1");

        assertThat(officer.get(ME).expect(200).json().path("username").asText()).isEqualTo("noivu.tochuc1");
        assertThat(officer.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(officer.get(TASKLIST).status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        Persona stranger = Persona.nobody(port);
        Answer wrong = stranger.signIn("noivu.tochuc1", "khong-phai");

        assertThat(wrong.status()).isEqualTo(302);
        assertThat(wrong.header("Location")).endsWith("/login?error");
        assertThat(stranger.get(ME).status()).isEqualTo(401);
        assertThat(stranger.get("/login?error").text()).contains("role=\"alert\"");
        assertThat(Persona.of(port, "noivu.tochuc1", "khong-phai").get(ME).status())
                .isEqualTo(401);
        assertThat(Persona.of(port, "khong-ai", "demo").get(ME).status()).isEqualTo(401);
    }

    @Test
    void aFormWithoutTokenIsRefused() {
        Persona stranger = Persona.nobody(port);
        Answer forged = stranger.send(
                "POST",
                "/login",
                "username=noivu.tochuc1&password=demo",
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(forged.status()).isEqualTo(401);
        assertThat(stranger.get(ME).status()).isEqualTo(401);
    }

    @Test
    void anActInASessionNeedsItsToken() {
        Persona officer = Persona.signedIn(port, "noivu.tochuc1");
        assertThat(officer.post("/api/v1/ballot-outcomes", Map.of()).status()).isEqualTo(400);

        officer.cookies().remove("TC-CSRF");
        assertThat(officer.post("/api/v1/ballot-outcomes", Map.of()).status()).isEqualTo(403);
    }

    /** Who follows a link of a mail comes to a task without passing the home page. */
    @Test
    void whoSignsInOnTheWayToATaskCanActThere() {
        Persona officer = Persona.nobody(port);
        Answer away = officer.get("/camunda/app/tasklist/default/", "Accept", "text/html");
        assertThat(away.status()).isEqualTo(302);
        assertThat(away.header("Location")).endsWith("/login");
        assertThat(officer.signIn("noivu.tochuc1", "demo").header("Location")).contains("/camunda/app/tasklist/");

        officer.get("/camunda/app/tasklist/default/").expect(200);
        officer.get("/api/v1/tasks").expect(200);
        assertThat(officer.post("/api/v1/ballot-outcomes", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aSignInChangesTheSession() {
        Persona officer = Persona.nobody(port);
        officer.get("/camunda/app/tasklist/default/", "Accept", "text/html");
        String before = String.valueOf(officer.cookies().get("JSESSIONID"));
        officer.signIn("noivu.tochuc1", "demo");

        assertThat(officer.cookies().get("JSESSIONID")).isNotNull().isNotEqualTo(before);
        assertThat(before).isNotEqualTo("null");
    }

    @Test
    void bothSignOutsEndBothSessions() {
        for (String signOut : List.of("/logout", "/camunda/api/admin/auth/user/default/logout")) {
            Persona officer = Persona.signedIn(port, "noivu.tochuc1");
            officer.get("/camunda/app/tasklist/default/").expect(200);
            officer.get(TASKLIST).expect(200);
            String session = String.valueOf(officer.cookies().get("JSESSIONID"));

            assertThat(officer.post(signOut, "").status()).as(signOut).isIn(204, 302);
            officer.cookies().put("JSESSIONID", session);
            assertThat(officer.get(TASKLIST).status()).as(signOut).isEqualTo(401);
            assertThat(officer.get(ME).status()).as(signOut).isEqualTo(401);
        }
    }

    @Test
    void anEndedSeatIsFeltAtOnceInAnOpenSession() {
        AppointmentVerbs officers = new AppointmentVerbs(port);
        String number = officers.beginAnywhere();
        Persona member = Persona.signedIn(port, "btv.uyvien");

        try {
            assertSeatEndsAtOnce(member, number);
        } finally {
            officers.withdraw(AppointmentVerbs.MACHINE, number).expect(200);
        }
    }

    private void assertSeatEndsAtOnce(Persona member, String number) {
        assertThat(member.get(TASKLIST).expect(200).json()).isNotEmpty();
        assertThat(member.get("/api/v1/tasks").json().path("items")).isNotEmpty();
        String seats = "/api/v1/bodies/ban-thuong-vu/members";
        String yesterday = FixedDay.TODAY.minusDays(1).toString();
        administrator.post(seats + "/cb-0383/end", Map.of("lastDay", yesterday)).expect(204);
        try {
            assertThat(member.get(TASKLIST).expect(200).json()).isEmpty();
            assertThat(member.get("/api/v1/tasks").expect(200).json().path("items"))
                    .isEmpty();
            assertThat(member.get("/api/v1/appointments/" + number).status()).isEqualTo(404);
        } finally {
            administrator
                    .post(seats, Map.of("personId", "cb-0383", "function", "MEMBER", "from", FixedDay.TODAY.toString()))
                    .expect(201);
        }
        assertThat(member.get(TASKLIST).json()).isNotEmpty();
    }

    @Test
    void aClosedAccountLosesItsOpenSession() {
        Persona officer = Persona.signedIn(port, "tuyengiao.chuyenvien");
        Persona machine = Persona.of(port, "tuyengiao.chuyenvien");
        officer.get(TASKLIST).expect(200);
        String account = "/api/v1/accounts/tuyengiao.chuyenvien/enabled";

        administrator.send("PUT", account, Map.of("enabled", false)).expect(204);
        try {
            assertThat(officer.get(TASKLIST).status()).isEqualTo(401);
            assertThat(officer.get(ME).status()).isEqualTo(401);
            assertThat(machine.get(ME).status()).isEqualTo(401);
            assertThat(Persona.nobody(port)
                            .signIn("tuyengiao.chuyenvien", "demo")
                            .header("Location"))
                    .endsWith("error");
        } finally {
            administrator.send("PUT", account, Map.of("enabled", true)).expect(204);
        }
        assertThat(officer.get(ME).status()).isEqualTo(401);
        assertThat(Persona.signedIn(port, "tuyengiao.chuyenvien").get(ME).status())
                .isEqualTo(200);
    }

    @Test
    void cookiesStayInTheBrowserAndOnThisSite() {
        Persona officer = Persona.signedIn(port, "noivu.tochuc1");
        Answer app = officer.get("/camunda/app/tasklist/default/");
        Answer signIn = Persona.nobody(port).signIn("noivu.tochuc1", "demo");

        List<String> all = List.of(signIn, app).stream()
                .flatMap(each -> each.headers().allValues("Set-Cookie").stream())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> !each.contains("max-age=0"))
                .toList();
        assertThat(all).anyMatch(each -> each.startsWith("jsessionid="));
        assertThat(all).allMatch(each -> each.contains("samesite=strict"));
        assertThat(all).filteredOn(each -> each.startsWith("jsessionid=")).allMatch(each -> each.contains("httponly"));
    }

    @Test
    void everyAnswerCarriesItsSafeguards() {
        Persona officer = Persona.signedIn(port, "noivu.tochuc1");
        for (String address : List.of("/login", ME, "/camunda/app/tasklist/default/", TASKLIST)) {
            Answer answer = officer.get(address);
            assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(address).isEqualTo("SAMEORIGIN");
            assertThat(answer.header("Referrer-Policy")).as(address).isNotBlank();
            assertThat(answer.header("Server")).as(address).isEmpty();
        }
        assertThat(officer.get(ME).header("Cache-Control")).contains("no-store");
        assertThat(officer.get("/camunda/app/tasklist/default/").header("Content-Security-Policy"))
                .contains("default-src");
        assertThat(officer.get("/login").header("Content-Security-Policy")).contains("default-src 'self'");
    }
}
