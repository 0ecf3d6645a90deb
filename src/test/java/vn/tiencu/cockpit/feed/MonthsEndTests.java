package vn.tiencu.cockpit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.WholeHouse;
import vn.tiencu.cockpit.store.BoardMonths;
import vn.tiencu.cockpit.store.BoardSteps;
import vn.tiencu.cockpit.store.Figures;
import vn.tiencu.cockpit.store.StepRow;
import vn.tiencu.cockpit.store.StepRow.How;

/** Figures are the same whether months have been added up or every step is counted. */
@WholeHouse
class MonthsEndTests {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int STEPS = 3000;
    private static final int DAYS = 900;

    @Autowired
    BoardSteps steps;

    @Autowired
    BoardMonths months;

    @Autowired
    Figures figures;

    @Autowired
    Ending ending;

    @Autowired
    MonthsEnd monthsEnd;

    @Autowired
    JdbcClient jdbc;

    private final List<StepRow> all = new ArrayList<>();

    @BeforeEach
    void threeThousandSteps() {
        forget();
        Random random = new Random(4);
        for (int at = 0; at < STEPS; at++) {
            all.add(step(at, random));
        }
        steps.add(all);
    }

    private StepRow step(int at, Random random) {
        LocalDate given = FIRST.plusDays(random.nextInt(DAYS));
        String process = "p" + random.nextInt(3);
        StepRow open = new StepRow(
                "month-" + at,
                "ZZ-2021-000001",
                process,
                "UserTask_" + random.nextInt(4),
                "body-" + random.nextInt(5),
                Instant.EPOCH,
                given,
                given.plusDays(random.nextInt(30)),
                null,
                null,
                null,
                How.OPEN,
                false,
                0,
                null);
        LocalDate done = given.plusDays(random.nextInt(40));
        return at % 500 == 7 ? open : ending.of(open, Instant.EPOCH, done, at % 11 == 0 ? How.CANCELLED : How.DONE);
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM board_step WHERE case_number = 'ZZ-2021-000001'").update();
        List.of("board_month", "board_month_due", "board_month_taken")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    private String kept(LocalDate from, LocalDate to) {
        Map<String, int[]> sums = new TreeMap<>();
        figures.kept(from, to, TODAY, null).stream()
                .filter(each -> each.process().startsWith("p"))
                .forEach(each -> {
                    int[] sum = sums.computeIfAbsent(each.process() + each.body(), key -> new int[4]);
                    sum[0] += each.met();
                    sum[1] += each.late();
                    sum[2] += each.lateDays();
                    sum[3] += each.overdue();
                });
        return sums.entrySet().stream()
                .map(each -> each.getKey() + Arrays.toString(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Integer> taken(LocalDate from, LocalDate to) {
        return figures.taken("p1", from, to).stream()
                .sorted(Comparator.comparing(Figures.Taken::element))
                .collect(Collectors.toMap(
                        each -> each.element() + " " + each.days(), Figures.Taken::steps, Integer::sum, TreeMap::new));
    }

    @Test
    void addedUpOrNotTheFiguresAreTheSame() {
        LocalDate from = LocalDate.of(2021, 5, 17);
        LocalDate to = LocalDate.of(2023, 2, 9);
        String kept = kept(from, to);
        Map<String, Integer> taken = taken(from, to);

        monthsEnd.addUp();
        assertThat(months.addedUp(BoardMonths.Kind.TAKEN)).hasSizeGreaterThan(12);
        assertThat(kept(from, to)).isEqualTo(kept).isNotBlank();
        assertThat(taken(from, to)).isEqualTo(taken).isNotEmpty();
        monthsEnd.addUp();
        assertThat(kept(from, to)).as("added up again").isEqualTo(kept);
    }

    @Test
    void aMonthOfWhichSomethingWaitsIsNotAddedUp() {
        monthsEnd.addUp();
        assertThat(all.stream()
                        .filter(each -> each.how() == How.OPEN)
                        .map(each -> day(each.dueOn()).withDayOfMonth(1)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(months.addedUp(BoardMonths.Kind.DUE));
    }

    @Test
    void theFiguresAgreeWithACountOfEveryStep() {
        LocalDate from = LocalDate.of(2021, 4, 1);
        LocalDate to = LocalDate.of(2022, 6, 30);
        monthsEnd.addUp();
        List<StepRow> due = all.stream()
                .filter(each ->
                        !day(each.dueOn()).isBefore(from) && !day(each.dueOn()).isAfter(to))
                .toList();
        long met = due.stream()
                .filter(each -> each.how() == How.DONE && !day(each.doneOn()).isAfter(day(each.dueOn())))
                .count();
        long late = due.stream()
                .filter(each -> each.how() != How.OPEN && day(each.doneOn()).isAfter(day(each.dueOn())))
                .count();

        List<Figures.Kept> kept = figures.kept(from, to, TODAY, null).stream()
                .filter(each -> each.process().startsWith("p"))
                .toList();
        assertThat(kept.stream().mapToLong(Figures.Kept::met).sum()).isEqualTo(met);
        assertThat(kept.stream().mapToLong(Figures.Kept::late).sum()).isEqualTo(late);
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
