package vn.tiencu.cockpit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.outside.FixedDay;

/** Fills the board with finished cases of five years and some that run, straight into its tables. */
final class ManyCases {

    private static final LocalDate FIRST = LocalDate.of(2021, 12, 1);
    private static final int DAYS = 1_750;
    private static final int AT_ONCE = 1_000;
    private static final List<String> PROCESSES =
            List.of("appointment", "training_class", "training_compensation", "rotation_assignment", "conversion_move");

    /** As their rooms number them, so that reading is asked of the room whose case it would be. */
    private static final List<String> PREFIXES = List.of("BN", "LH", "DB", "LN", "CV");

    private static final int AFTER_REAL_ONES = 500_000;
    private static final String CASE =
            "INSERT INTO board_case (case_number, process, lead_body, unit_id, post_id, case_year,"
                    + " begun_on, ended_on, outcome, outcome_name, open_steps, late_steps, next_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, 0, ?)";
    private static final String STEP =
            "INSERT INTO board_step (step_id, case_number, process, element, body_key, given_at,"
                    + " given_on, due_on, done_at, done_on, how, late, late_days, taken_days) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?)";

    private final JdbcTemplate template;
    private final Map<String, DrawnElements> elements =
            PROCESSES.stream().collect(Collectors.toMap(each -> each, DrawnElements::of));
    private final List<String> people;
    private final List<String> posts;
    private final List<String> bodies;
    private final Random random = new Random(850);
    private final List<Object[]> cases = new ArrayList<>();
    private final List<Object[]> persons = new ArrayList<>();
    private final List<Object[]> parts = new ArrayList<>();
    private final List<Object[]> steps = new ArrayList<>();
    private int stepsMade;

    ManyCases(JdbcTemplate template) {
        this.template = template;
        this.people = template.queryForList("SELECT person_id FROM people_person ORDER BY 1", String.class);
        this.posts = template.queryForList("SELECT post_id FROM people_post ORDER BY 1", String.class);
        this.bodies = template.queryForList("SELECT body_key FROM identity_body ORDER BY 1", String.class);
    }

    /** On MariaDB, without the indexes while it goes on, which would take most of the time. */
    void fillAtOnce(int finished, int running) {
        template.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
        List<String> indexes = indexes();
        indexes.forEach(
                each -> template.execute(each.replaceFirst("CREATE INDEX (\\w+) ON (\\w+) .*", "DROP INDEX $1 ON $2")));
        fill(finished, running);
        indexes.forEach(template::execute);
        template.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
    }

    void fill(int finished, int running) {
        for (int serial = 1; serial <= finished + running; serial++) {
            boolean open = serial > finished;
            add(
                    serial,
                    open ? FixedDay.TODAY.minusDays(random.nextInt(60)) : FIRST.plusDays(random.nextInt(DAYS)),
                    open);
            if (serial % AT_ONCE == 0) {
                write();
            }
        }
        write();
    }

    /** As the migration makes them. */
    private static List<String> indexes() {
        try {
            String migration = new ClassPathResource("db/migration/common/V850__cockpit_board.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
            return migration
                    .lines()
                    .filter(each -> each.startsWith("CREATE INDEX"))
                    .map(each -> each.replace(";", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first body has a part in one case of five, others in few. */
    private String body() {
        return random.nextInt(5) == 0 ? bodies.get(0) : any(bodies);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void add(int serial, LocalDate begun, boolean open) {
        String process = any(PROCESSES);
        String number = new CaseNumber(
                        PREFIXES.get(PROCESSES.indexOf(process)), begun.getYear(), AFTER_REAL_ONES + serial)
                .toString();
        DrawnElements drawn = elements.get(process);
        String lead = body();
        TreeSet<String> taking = new TreeSet<>(List.of(lead));
        LocalDate at = begun;
        int count = 10 + random.nextInt(6);
        LocalDate next = null;
        for (int step = 1; step <= count; step++) {
            boolean waits = open && step == count;
            String body = body();
            LocalDate due =
                    waits ? FixedDay.TODAY.plusDays(random.nextInt(40) - 8L) : at.plusDays(3L + random.nextInt(12));
            LocalDate done = at.plusDays(random.nextInt(13));
            step(number, process, drawn.tasks().get(step % drawn.tasks().size()), body, at, due, waits ? null : done);
            taking.add(body);
            next = waits ? due : null;
            at = open ? at : done;
        }
        cases.add(new Object[] {
            number,
            process,
            lead,
            null,
            any(posts),
            begun.getYear(),
            begun,
            open ? null : at,
            open ? null : any(drawn.ends()),
            open ? null : "Xong",
            open ? 1 : 0,
            next
        });
        new TreeSet<>(List.of(any(people), any(people))).forEach(each -> persons.add(new Object[] {number, each}));
        taking.forEach(each -> parts.add(new Object[] {number, each, begun}));
    }

    private void step(
            String number,
            String process,
            String element,
            String body,
            LocalDate given,
            LocalDate due,
            LocalDate done) {
        boolean late = done != null && done.isAfter(due);
        steps.add(new Object[] {
            "S%09d".formatted(++stepsMade),
            number,
            process,
            element,
            body,
            at(given),
            given,
            due,
            done == null ? null : at(done),
            done,
            done == null ? "OPEN" : "DONE",
            late,
            late ? (int) (done.toEpochDay() - due.toEpochDay()) : 0,
            done == null ? null : (int) (done.toEpochDay() - given.toEpochDay())
        });
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(
                day.atTime(LocalTime.of(9, 0)).atZone(HouseClock.ZONE).toInstant());
    }

    private void write() {
        template.batchUpdate(CASE, cases);
        template.batchUpdate("INSERT INTO board_case_person (case_number, person_id) VALUES (?, ?)", persons);
        template.batchUpdate("INSERT INTO board_case_body (case_number, body_key, begun_on) VALUES (?, ?, ?)", parts);
        template.batchUpdate(STEP, steps);
        List.of(cases, persons, parts, steps).forEach(List::clear);
    }
}
