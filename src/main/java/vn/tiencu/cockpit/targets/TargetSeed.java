package vn.tiencu.cockpit.targets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.cockpit.targets.store.Targets;

/** Brings the targets of the founding resolutions into an empty table before the port opens. */
@Component
class TargetSeed implements SmartInitializingSingleton {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Targets targets;
    private final TransactionTemplate transaction;

    TargetSeed(Targets targets, TransactionTemplate transaction) {
        this.targets = targets;
        this.transaction = transaction;
    }

    /** Two nodes may start on one empty database: whoever comes second finds the rows there. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> fill());
        } catch (DuplicateKeyException otherNode) {
            if (targets.all().isEmpty()) {
                throw otherNode;
            }
        }
    }

    private void fill() {
        if (targets.all().isEmpty()) {
            rows().forEach(row -> targets.add(Integer.parseInt(row.get("serial_no")), target(row)));
        }
    }

    private static List<CSVRecord> rows() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("seed/targets.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the seed of targets cannot be read", unreadable);
        }
    }

    private static Target target(CSVRecord row) {
        return new Target(
                row.get("code"),
                row.get("requirement"),
                words(row, "source"),
                words(row, "definition"),
                words(row, "base"),
                row.get("unit"),
                Measure.valueOf(row.get("measure")),
                text(row, "parameter"),
                new Target.Scope(
                        list(row, "unit_kinds"),
                        list(row, "functions"),
                        text(row, "management_level"),
                        Boolean.parseBoolean(row.get("seats_only"))),
                row.get("direction"),
                number(row, "wanted_from"),
                number(row, "wanted_to"),
                year(row));
    }

    private static Target.Wording words(CSVRecord row, String column) {
        return new Target.Wording(row.get(column), row.get(column + "_en"));
    }

    private static @Nullable String text(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    private static List<String> list(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split(" "));
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : new BigDecimal(row.get(column));
    }

    private static @Nullable Integer year(CSVRecord row) {
        return row.get("due_year").isEmpty() ? null : Integer.valueOf(row.get("due_year"));
    }
}
