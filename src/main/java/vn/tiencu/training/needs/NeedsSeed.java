package vn.tiencu.training.needs;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.needs.store.ProgrammeRows;
import vn.tiencu.training.needs.store.TeachingRows;

/** Fills an empty catalogue, and with the seed province also what its leaders taught, before the port opens. */
@Component
class NeedsSeed implements SmartInitializingSingleton {

    private final ProgrammeRows programmes;
    private final TeachingRows teachings;
    private final TransactionTemplate transaction;
    private final Environment environment;

    NeedsSeed(
            ProgrammeRows programmes,
            TeachingRows teachings,
            TransactionTemplate transaction,
            Environment environment) {
        this.programmes = programmes;
        this.teachings = teachings;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (programmes.isEmpty()) {
                each("seed/programmes.csv", row -> programmes.add(programme(row)));
            }
            if (teachings.isEmpty() && environment.getProperty("tiencu.seed", Boolean.class, true)) {
                each("seed/teachings.csv", this::addTeaching);
            }
        });
    }

    private void addTeaching(CSVRecord row) {
        teachings.add(
                row.get("person_id"),
                LocalDate.parse(row.get("taught_on")),
                row.get("programme"),
                Integer.parseInt(row.get("periods")),
                row.get("document_number"));
    }

    private static Programme programme(CSVRecord row) {
        return new Programme(
                row.get("programme"),
                row.get("name"),
                row.get("name_en"),
                row.get("subject"),
                row.get("form"),
                Integer.parseInt(row.get("weeks")),
                Integer.parseInt(row.get("periods")),
                row.get("organiser_body"),
                Integer.parseInt(row.get("least_seats")),
                Integer.parseInt(row.get("most_seats")),
                Long.parseLong(row.get("cost_per_person")),
                Long.parseLong(row.get("cost_per_class")),
                Funding.valueOf(row.get("funding")),
                row.get("citation"));
    }

    private static void each(String file, Consumer<CSVRecord> use) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            format.parse(reader).forEach(use);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the seed " + file + " cannot be read", unreadable);
        }
    }
}
