package vn.tiencu.training.path;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.training.path.store.Durations;

/** Fills an empty history from the seed before the port opens; its rows are invented and say so. */
@Component
class DurationSeed implements SmartInitializingSingleton {

    static final String SOURCE = "Dữ liệu mẫu";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Durations durations;
    private final TransactionTemplate transaction;
    private final Environment environment;

    DurationSeed(Durations durations, TransactionTemplate transaction, Environment environment) {
        this.durations = durations;
        this.transaction = transaction;
        this.environment = environment;
    }

    /** Two nodes may start on one empty database: whoever comes second finds the rows there. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!environment.getProperty("tiencu.seed", Boolean.class, true)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> fill());
        } catch (DuplicateKeyException otherNode) {
            if (durations.isEmpty()) {
                throw otherNode;
            }
        }
    }

    private void fill() {
        if (!durations.isEmpty()) {
            return;
        }
        int serial = 0;
        for (Spell spell : rows()) {
            serial++;
            durations.add("mau-%05d".formatted(serial), spell);
        }
    }

    static List<Spell> rows() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("seed/training-durations.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(DurationSeed::spell).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the seed of durations cannot be read", unreadable);
        }
    }

    private static Spell spell(CSVRecord row) {
        return new Spell(
                Integer.parseInt(row.get("plan_year")),
                PathStep.ofElement(row.get("element")).orElseThrow(),
                row.get("body_key"),
                LocalDate.parse(row.get("began_on")),
                LocalDate.parse(row.get("ended_on")),
                Integer.parseInt(row.get("working_days")),
                Boolean.parseBoolean(row.get("answered")),
                row.get("source"));
    }
}
