package vn.tiencu.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import vn.tiencu.outside.OnMariaDb;
import vn.tiencu.outside.Persona;

/**
 * How long each page of the board takes over a hundred thousand finished cases; a measurement and no test, so its name keeps it
 * out of the build. Figures and command: src/docs/measurements.md.
 */
@OnMariaDb
class BoardMeasurementOnMariaDb {

    private static final Logger LOG = LoggerFactory.getLogger(BoardMeasurementOnMariaDb.class);
    private static final int FINISHED = 100_000;
    private static final int RUNNING = 1_500;
    private static final int WARM = 3;
    private static final int ROUNDS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private ScheduledTaskHolder schedule;

    private Persona board = Persona.nobody(0);
    private Persona officer = Persona.nobody(0);

    @Test
    void everyPageOverAHundredThousandCases() {
        timed("filled", () -> new ManyCases(template).fillAtOnce(FINISHED, RUNNING));
        template.execute("ANALYZE TABLE board_case, board_case_body, board_case_person, board_step");
        LOG.info("{} steps", template.queryForObject("SELECT COUNT(*) FROM board_step", Integer.class));
        board = Persona.signedIn(port, "bantochuc.chuyenvien");
        officer = Persona.signedIn(port, "ubnd.vanthu");
        measure("deadlines kept, this year, by body (no month added up yet)", board, "/compliance");
        timed("months added up", this::addUp);
        figures();
        lists();
    }

    /** Also those that were added up by themselves while the tables were filled. */
    private void addUp() {
        List.of("board_month", "board_month_due", "board_month_taken")
                .forEach(each -> template.update("DELETE FROM " + each));
        schedule.getScheduledTasks().stream()
                .filter(each -> each.toString().contains("MonthsEnd"))
                .forEach(each -> each.getTask().getRunnable().run());
    }

    private void figures() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("deadlines kept, this year, by body", "/compliance");
        pages.put("deadlines kept, this year, by process", "/compliance?by=process");
        pages.put("deadlines kept, five years, by body", "/compliance?from=2022-01-01&to=2026-11-20");
        pages.put("bottlenecks, twelve months", "/bottlenecks?process=appointment");
        pages.put("bottlenecks, five years", "/bottlenecks?process=appointment&from=2022-01-01&to=2026-11-20");
        pages.forEach((name, path) -> measure(name, board, path));
    }

    private void lists() {
        String person = template.queryForObject("SELECT MIN(person_id) FROM board_case_person", String.class);
        String old = template.queryForObject("SELECT MIN(case_number) FROM board_case", String.class);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("cases, newest", "/cases");
        pages.put("cases, 200 of them", "/cases?limit=200");
        pages.put("cases of one person", "/cases?person=" + person);
        pages.put("cases by part of a name", "/cases?person=duc");
        pages.put("cases by words of a post", "/cases?post=pho+giam+doc+noi+vu");
        pages.put(
                "cases of a busy body",
                "/cases?body=" + template.queryForObject("SELECT MIN(body_key) FROM identity_body", String.class));
        pages.put("cases of a small body", "/cases?body=thanh-tra-tinh");
        pages.put("cases of a process in a month of 2023", "/cases?process=appointment&from=2023-03-01&to=2023-03-31");
        pages.put("cases by outcome", "/cases?outcome=EndEvent_Moved&process=conversion");
        pages.put("finished cases of 2022", "/cases?status=FINISHED&to=2022-12-31");
        pages.put("running cases that are late", "/cases?status=LATE");
        pages.put(
                "finished cases of a person and a body",
                "/cases?status=FINISHED&person=" + person + "&body=ban-thuong-vu");
        pages.put("nothing found", "/cases?outcome=EndEvent_Never&body=ban-thuong-vu");
        pages.put("timeline of a case", "/cases/" + old);
        pages.put("due in 30 days", "/due?days=30");
        pages.put("due in 30 days, 200 of them", "/due?days=30&limit=200");
        pages.put("standing still", "/stuck");
        pages.put("picture of a process", "/pictures/appointment");
        pages.put("workbook of a person's cases", "/cases.xlsx?person=" + person);
        pages.put("workbook of deadlines kept", "/compliance.xlsx");
        pages.forEach((name, path) -> measure(name, board, path));
        measure("cases of an officer's body", officer, "/cases");
        measure("cases of an officer's body by name", officer, "/cases?person=duc");
        measure("deadlines of an officer's body", officer, "/compliance");
    }

    private void measure(String name, Persona who, String path) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            long begin = System.nanoTime();
            assertThat(who.get("/api/v1/boards" + path).expect(200).body()).isNotEmpty();
            if (round >= WARM) {
                times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            }
        }
        times.sort(null);
        LOG.info("MEASURED | {} | {} ms | {} ms |", name, times.get(ROUNDS / 2), times.get(ROUNDS - 1));
    }

    private static void timed(String what, Runnable act) {
        long begin = System.nanoTime();
        act.run();
        LOG.info(
                "MEASURED {}: {} ms; load of the machine {}",
                what,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
