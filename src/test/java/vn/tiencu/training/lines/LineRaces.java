package vn.tiencu.training.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.training.lines.LinePlans.COMMUNE_OFFICE;
import static vn.tiencu.training.lines.LinePlans.DRAFTER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Answer;
import vn.tiencu.outside.Persona;
import vn.tiencu.training.Stage;
import vn.tiencu.training.lines.store.Changes;
import vn.tiencu.training.lines.store.Lines;

/** Two offices at one list: nobody's change is overwritten unseen, and whoever was slower is told. */
abstract class LineRaces {

    private static final int ROUNDS = 5;
    private static final List<String> EDITORS = List.of(DRAFTER, COMMUNE_OFFICE);

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Lines lines;

    @Autowired
    private Changes changes;

    private LinePlans plans;

    @BeforeEach
    void open() {
        plans = beans.createBean(LinePlans.class);
        EDITORS.forEach(each -> Persona.of(port, each).get("/api/v1/me").expect(200));
    }

    @RepeatedTest(ROUNDS)
    void ofTwoWhoChangeOneLineExactlyOneHas() throws Exception {
        PlanLine line = plans.line(plans.plan(Stage.NEEDS), "cb-0386", "DIGITAL_SKILLS");

        List<Answer> answers = together(2, each -> change(EDITORS.get(each), line, Map.of("quarter", 3 + each)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        int winner = answers.get(0).status() == 200 ? 0 : 1;
        PlanLine stored = lines.find(line.id()).orElseThrow();
        assertThat(stored.quarter()).isEqualTo(3 + winner);
        assertThat(stored.version()).isEqualTo(2);
        assertThat(changes.of(line.id()))
                .filteredOn(each -> each.version() == 2)
                .hasSize(1);
        assertThat(answers.get(1 - winner).detail()).isNotBlank();
    }

    @RepeatedTest(ROUNDS)
    void ofTwoWhoPutOnePersonForwardExactlyOneHas() throws Exception {
        String number = plans.plan(Stage.NEEDS);
        Map<String, String> person = Map.of("personId", "cb-0386", "programme", "DIGITAL_SKILLS");

        List<Answer> answers = together(
                2,
                each -> Persona.of(port, EDITORS.get(each))
                        .post("/api/v1/training-plans/" + number + "/lines", person));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(lines.of(number)).hasSize(1);
    }

    @Test
    void twoWhoChangeManyLinesInOtherOrdersChangeAllOrNone() throws Exception {
        String number = plans.plan(Stage.DRAFT);
        plans.fill(number, 60);
        List<PlanLine> all = lines.of(number);
        List<PlanLine> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);

        List<Answer> answers = together(2, each -> bulk(number, each == 0 ? all : backwards, 3 + each));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsAnyOf(200, 409);
        assertThat(lines.of(number))
                .extracting(PlanLine::quarter)
                .containsOnly(answers.get(0).status() == 200 ? 3 : 4);
    }

    private Answer bulk(String number, List<PlanLine> read, int quarter) {
        var lines = read.stream()
                .map(line -> Map.of("id", line.id(), "version", line.version()))
                .toList();
        return Persona.of(port, DRAFTER)
                .post(
                        "/api/v1/training-plans/" + number + "/lines/bulk",
                        Map.of("lines", lines, "change", Map.of("quarter", quarter)));
    }

    private Answer change(String username, PlanLine line, Map<String, Object> edit) {
        return Persona.of(port, username)
                .send(
                        "PATCH",
                        "/api/v1/training-plans/" + line.caseNumber() + "/lines/" + line.id(),
                        edit,
                        "If-Match",
                        "\"" + line.version() + "\"");
    }

    private static List<Answer> together(int people, IntFunction<Answer> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> running = IntStream.range(0, people)
                    .mapToObj(each -> threads.submit(() -> {
                        start.await();
                        return act.apply(each);
                    }))
                    .toList();
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
