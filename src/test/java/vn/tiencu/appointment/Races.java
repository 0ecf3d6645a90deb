package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.appointment.AppointmentVerbs.TODAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.outside.Answer;
import vn.tiencu.outside.Mishap;

/** Officers who do the same thing at the same moment: one of them has done it, the others are told so, nothing is done twice. */
abstract class Races {

    private static final List<String> COMMITTEE = List.of("btv.thuky", "btv.bithu", "btv.phobithu", "btv.uyvien");

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Mishap mishap;

    private AppointmentVerbs officers = new AppointmentVerbs(0);
    private Openings openings;

    @BeforeEach
    void open() {
        openings = beans.createBean(Openings.class);
        officers = new AppointmentVerbs(port);
        COMMITTEE.forEach(officers::as);
        officers.as("integration");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void ofThoseWhoCompleteOneTaskExactlyOneHasDoneIt(int people) throws Exception {
        String number = begin();
        String task = waitingForCommittee(number);

        List<Answer> answers = together(people, each -> officers.complete(member(each), task, answerOf(number)));

        assertOneOf(answers, 200);
        assertThat(answers)
                .filteredOn(each -> each.status() == 409)
                .allSatisfy(each -> assertThat(each.detail()).isNotBlank());
        assertThat(actsOf(number)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void ofThoseWhoTakeOneTaskExactlyOneHasIt(int people) throws Exception {
        String task = waitingForCommittee(begin());
        Set<String> takers = new HashSet<>();

        List<Answer> answers = together(people, each -> {
            Answer answer = officers.as(member(each)).post("/api/v1/tasks/" + task + "/claim", "");
            if (answer.status() == 204) {
                synchronized (takers) {
                    takers.add(member(each));
                }
            }
            return answer;
        });

        assertThat(takers).hasSize(1);
        assertThat(answers).extracting(Answer::status).containsOnly(204, 409);
    }

    @Test
    void theSameStartSentTwiceBeginsOneCase() throws Exception {
        Map<String, Object> request = openings.requests(1).get(0);
        String key = UUID.randomUUID().toString();

        List<Answer> answers = together(8, each -> officers.ask("integration", request, key));

        assertThat(answers).extracting(Answer::status).contains(201).containsAnyOf(201, 409);
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409);
        assertThat(answers.stream()
                        .filter(each -> each.status() == 201)
                        .map(Answer::text)
                        .distinct())
                .hasSize(1);
        assertThat(officers.ask("integration", request, key).status()).isEqualTo(201);
        assertThat(casesAbout(request)).isEqualTo(1);
        assertNumbersAreComplete();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void onePersonPostAndPeriodHasOneOpenCase(int people) throws Exception {
        Map<String, Object> request = openings.requests(1).get(0);

        List<Answer> answers = together(people, each -> officers.ask("integration", request));

        assertOneOf(answers, 201);
        assertThat(casesAbout(request)).isEqualTo(1);
        assertNumbersAreComplete();
    }

    @Test
    void twentyCasesAtOnceAreNumberedWithoutGapOrDouble() throws Exception {
        List<Map<String, Object>> requests = openings.requests(20);

        List<Answer> answers = together(20, each -> officers.ask("integration", requests.get(each)));

        assertThat(answers).allSatisfy(each -> each.expect(201));
        assertThat(answers.stream().map(AppointmentVerbs::number).distinct()).hasSize(20);
        assertNumbersAreComplete();
    }

    @Test
    void aStepThatFailsHalfWayLeavesNothingBehind() {
        String number = begin();
        String before = officers.read(number).toString();
        mishap.arm();

        Answer failed = officers.withdraw("integration", number);

        assertThat(failed.status()).isEqualTo(409);
        assertThat(officers.read(number)).hasToString(before);
        assertThat(actsOf(number)).isEqualTo(1);
        assertThat(waitingForCommittee(number)).isNotBlank();
        officers.withdraw("integration", number).expect(200);
        assertThat(actsOf(number)).isEqualTo(2);
        assertThat(officers.read(number).path("status").asText()).isEqualTo("ENDED");
    }

    @RepeatedTest(4)
    void aTaskCompletedWhileItsCaseIsWithdrawnHasOneWinner() throws Exception {
        String number = begin();
        String task = waitingForCommittee(number);

        List<Answer> answers = together(
                2,
                each -> each == 0
                        ? officers.withdraw("integration", number)
                        : officers.complete("btv.thuky", task, answerOf(number)));

        assertThat(answers).extracting(Answer::status).contains(200).isSubsetOf(200, 404, 409);
    }

    private String begin() {
        return AppointmentVerbs.number(
                officers.ask("integration", openings.request()).expect(201));
    }

    /** The first task of a case, whichever committee decides it. */
    private String waitingForCommittee(String number) {
        return officers.task("btv.thuky", number, "UserTask_DecidePermission");
    }

    private static String member(int index) {
        return COMMITTEE.get(index % COMMITTEE.size());
    }

    private static Map<String, Object> answerOf(String number) {
        return Map.of("outcome", "REFUSED", "documentDate", TODAY, "content", "Chưa đồng ý chủ trương " + number);
    }

    private int actsOf(String number) {
        return officers.as("integration")
                .get("/api/v1/appointments/" + number + "/history")
                .json()
                .path("items")
                .size();
    }

    private long casesAbout(Map<String, Object> request) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM appointment_case WHERE ended_at IS NULL AND nominee_id = ? AND post_id = ?")
                .params(request.get("personId"), request.get("postId"))
                .query(Long.class)
                .single();
    }

    private void assertNumbersAreComplete() {
        long cases = count("SELECT COUNT(*) FROM appointment_case");
        assertThat(count("SELECT MAX(last_serial) FROM engine_case_serial WHERE prefix = 'BN'"))
                .isEqualTo(cases);
        String last = jdbc.sql("SELECT MAX(case_number) FROM appointment_case")
                .query(String.class)
                .single();
        assertThat(last).isEqualTo("BN-2026-%06d".formatted(cases));
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static void assertOneOf(List<Answer> answers, int status) {
        assertThat(answers.stream().filter(each -> each.status() == status))
                .as("%s", answers)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(each -> each.status() != status)
                .extracting(Answer::status)
                .containsOnly(409);
    }

    private static List<Answer> together(int people, IntFunction<Answer> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            CountDownLatch ready = new CountDownLatch(people);
            List<Future<Answer>> running = IntStream.range(0, people)
                    .mapToObj(each -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return act.apply(each);
                    }))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
