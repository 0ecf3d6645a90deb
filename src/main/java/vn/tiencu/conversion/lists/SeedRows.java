package vn.tiencu.conversion.lists;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.tiencu.kernel.Period;

/** What the product brings along: the lists as the law words them, and invented people at work. */
final class SeedRows {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private SeedRows() {}

    static List<Sector> sectors() {
        return read("conversion-sectors", SeedRows::sector);
    }

    static List<Position> positions() {
        return read("conversion-positions", SeedRows::position);
    }

    static List<Assignment> assignments() {
        return read("conversion-assignments", SeedRows::assignment);
    }

    /** @param recordedAt when the seed is loaded */
    static List<Ground> grounds(Instant recordedAt) {
        return read("conversion-grounds", row -> ground(row, recordedAt));
    }

    /** @param recordedAt when the seed is loaded */
    static List<Tie> ties(Instant recordedAt) {
        return read("conversion-ties", row -> tie(row, recordedAt));
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        var resource = new ClassPathResource("seed/" + file + ".csv");
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the seed " + file + " cannot be read", unreadable);
        }
    }

    private static Sector sector(CSVRecord row) {
        return new Sector(
                row.get("sector"),
                row.get("name"),
                row.get("name_en"),
                row.get("circular"),
                row.get("list_article"),
                row.get("period_article"),
                row.get("reach"),
                number(row, "least_months"),
                number(row, "most_months"),
                textOrNull(row, "preamble"),
                textOrNull(row, "counting_rule"),
                textOrNull(row, "annex"),
                textOrNull(row, "superseded_by"),
                period(row, "valid_from", "valid_to"));
    }

    private static Position position(CSVRecord row) {
        return new Position(
                row.get("item"),
                row.get("sector"),
                number(row, "order_no"),
                textOrNull(row, "heading"),
                row.get("article"),
                row.get("point"),
                row.get("wording"),
                number(row, "least_months"),
                number(row, "most_months"),
                period(row, "valid_from", "valid_to"));
    }

    private static Assignment assignment(CSVRecord row) {
        return new Assignment(
                "mau-%05d".formatted(row.getRecordNumber()),
                row.get("person_id"),
                row.get("unit_id"),
                row.get("body_id"),
                row.get("item"),
                row.get("duties"),
                row.get("expertise"),
                Boolean.parseBoolean(row.get("own_expertise")),
                row.get("paper_number"),
                LocalDate.parse(row.get("paper_date")),
                dayOrNull(row, "probation_until"),
                dayOrNull(row, "ended_on"));
    }

    private static Ground ground(CSVRecord row, Instant recordedAt) {
        return new Ground(
                "mau-%05d".formatted(row.getRecordNumber()),
                row.get("person_id"),
                GroundKind.valueOf(row.get("code")),
                period(row, "from_date", "to_date"),
                row.get("evidence"),
                "seed",
                recordedAt);
    }

    private static Tie tie(CSVRecord row, Instant recordedAt) {
        return new Tie(
                "mau-%05d".formatted(row.getRecordNumber()),
                row.get("person_id"),
                TieKind.valueOf(row.get("kind")),
                row.get("unit_id"),
                textOrNull(row, "item"),
                Boolean.parseBoolean(row.get("in_charge")),
                period(row, "from_date", "to_date"),
                row.get("evidence"),
                "seed",
                recordedAt);
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static Period period(CSVRecord row, String from, String to) {
        return new Period(LocalDate.parse(row.get(from)), dayOrNull(row, to));
    }

    private static @Nullable LocalDate dayOrNull(CSVRecord row, String column) {
        String day = textOrNull(row, column);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String textOrNull(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }
}
