package vn.tiencu.conversion.lists;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Who falls due when, reckoned a second time: from the seed's files as they stand and from the articles, day by day, with nothing
 * of the product but the names of its standings.
 */
final class ByTheArticles {

    /** Least, applied and longest months: the circulars', and the province's own row between them. */
    private static final Map<String, int[]> MONTHS = Map.of(
            "TC", new int[] {24, 36, 60},
            "DT", new int[] {36, 48, 60},
            "TTR", new int[] {36, 48, 60},
            "YT", new int[] {24, 48, 60});

    private static final LocalDate NEVER_ENDS = LocalDate.of(2100, 1, 1);
    private final List<CSVRecord> assignments = rows("conversion-assignments");
    private final List<CSVRecord> grounds = rows("conversion-grounds");
    private final Map<String, CSVRecord> staff = new TreeMap<>();

    ByTheArticles() {
        rows("staff").forEach(each -> staff.put(each.get("person_id"), each));
    }

    record Found(String standing, @Nullable LocalDate dueOn, boolean superior) {}

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/seed/" + file + ".csv"))) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    int people() {
        return staff.size();
    }

    Map<String, Found> on(LocalDate today) {
        Map<String, Found> found = new TreeMap<>();
        List<CSVRecord> held = new ArrayList<>();
        for (CSVRecord row : assignments) {
            if (!day(row, "paper_date").isAfter(today) && !end(row, "ended_on").isBefore(today)) {
                held.add(row);
            }
        }
        held.forEach(row -> found.put(row.get("person_id"), found(row, held, today)));
        return found;
    }

    private Found found(CSVRecord row, List<CSVRecord> held, LocalDate today) {
        int[] months = Objects.requireNonNull(MONTHS.get(row.get("item").replaceAll("-.*", "")));
        LocalDate since = day(row, "paper_date");
        if (!row.get("probation_until").isEmpty()) {
            since = day(row, "probation_until").plusDays(1);
        }
        LocalDate due = anniversary(since, months[1]);
        LocalDate free = free(row, due);
        if (!free.isAfter(today)) {
            free = free(row, today).isAfter(today) ? free(row, today) : free;
        }
        LocalDate move = free.equals(NEVER_ENDS) ? max(due, today) : max(free, today);
        LocalDate retirement = day(person(row), "retirement_date");
        if (anniversary(move, 18).isAfter(retirement)) {
            return new Found("NEVER", null, false);
        }
        LocalDate dueOn = free.equals(NEVER_ENDS) ? null : free;
        boolean waits = dueOn == null || dueOn.isAfter(today) && free(row, due).isAfter(due) && isHeld(row, dueOn);
        String standing = standing(since, months, due, dueOn, today);
        return new Found(standing, dueOn, isSingle(row, held) && !waits);
    }

    private boolean isHeld(CSVRecord row, LocalDate dueOn) {
        return covered(row, dueOn.minusDays(1));
    }

    private static String standing(
            LocalDate since, int[] months, LocalDate due, @Nullable LocalDate dueOn, LocalDate today) {
        if (today.isBefore(anniversary(since, months[0]))) {
            return "NOT_YET";
        }
        if (today.isBefore(due)) {
            return "OPEN";
        }
        if (dueOn == null || today.isBefore(dueOn)) {
            return "DEFERRED";
        }
        return today.isAfter(max(anniversary(since, months[2]), dueOn)) ? "OVERDUE" : "DUE";
    }

    /** Điều 38: one day after another until a day comes on which no ground holds. */
    private LocalDate free(CSVRecord row, LocalDate from) {
        LocalDate day = from;
        while (day.isBefore(NEVER_ENDS) && covered(row, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean covered(CSVRecord row, LocalDate day) {
        String person = row.get("person_id");
        return grounds.stream()
                .filter(each -> each.get("person_id").equals(person) && holds(each))
                .anyMatch(each -> !day(each, "from_date").isAfter(day)
                        && !end(each, "to_date").isBefore(day));
    }

    private boolean holds(CSVRecord ground) {
        boolean woman = person(ground).get("sex").equals("FEMALE");
        return switch (ground.get("code")) {
            case "PREGNANCY", "CHILD_UNDER_36" -> woman;
            case "LONE_FATHER" -> !woman;
            case "STUDY" -> !end(ground, "to_date").plusDays(1).isBefore(anniversary(day(ground, "from_date"), 12));
            default -> true;
        };
    }

    private CSVRecord person(CSVRecord row) {
        return Objects.requireNonNull(staff.get(row.get("person_id")));
    }

    /** Luật 36/2018, Điều 25.3. */
    private static boolean isSingle(CSVRecord row, List<CSVRecord> held) {
        long listed = held.stream()
                .filter(each -> each.get("body_id").equals(row.get("body_id")))
                .count();
        return listed == 1 && row.get("own_expertise").equals("true");
    }

    /** The same day so many months later, or the last day of a month that has no such day. */
    private static LocalDate anniversary(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate day(CSVRecord row, String column) {
        return LocalDate.parse(row.get(column));
    }

    private static LocalDate end(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? LocalDate.MAX.minusDays(2) : day(row, column);
    }
}
