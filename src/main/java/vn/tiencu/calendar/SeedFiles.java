package vn.tiencu.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;

/** Reads the delivered calendar files; a line that cannot be read stops the start and is named. */
final class SeedFiles {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private SeedFiles() {}

    static List<DayRow> days() {
        return read("/seed/calendar.csv", SeedFiles::day);
    }

    static List<RuleRow> rules() {
        return read("/seed/calendar-rules.csv", SeedFiles::rule);
    }

    private static DayRow day(CSVRecord row) {
        String announcedOn = row.get("announced_on");
        return new DayRow(
                LocalDate.parse(row.get("day")),
                CalendarDay.Type.valueOf(row.get("type")).name(),
                row.get("occasion"),
                row.get("reason"),
                row.get("source"),
                announcedOn == null ? null : LocalDate.parse(announcedOn));
    }

    private static RuleRow rule(CSVRecord row) {
        String lastYear = row.get("last_year");
        return new RuleRow(
                row.get("occasion"),
                row.get("shape"),
                number(row, "month_no"),
                number(row, "day_no"),
                number(row, "days_before"),
                number(row, "days_total"),
                number(row, "first_year"),
                lastYear == null ? null : Integer.valueOf(lastYear),
                Boolean.parseBoolean(row.get("yearly_decision")),
                Boolean.parseBoolean(row.get("in_force")),
                row.get("reason"),
                row.get("source"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> reading) {
        InputStream stream = Objects.requireNonNull(SeedFiles.class.getResourceAsStream(file), file);
        try (CSVParser rows = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> named(file, row, reading)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static <T> T named(String file, CSVRecord row, Function<CSVRecord, T> reading) {
        try {
            return reading.apply(row);
        } catch (RuntimeException wrong) {
            throw new IllegalStateException(file + ", row " + row.getRecordNumber() + ": " + wrong.getMessage(), wrong);
        }
    }
}
