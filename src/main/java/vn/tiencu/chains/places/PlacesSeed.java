package vn.tiencu.chains.places;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.chains.Place;
import vn.tiencu.chains.store.UnitPlaces;

/** With the seed province come sample places: the centre of the former district for each commune. */
@Component
class PlacesSeed implements SmartInitializingSingleton {

    private final UnitPlaces places;
    private final TransactionTemplate transaction;
    private final Environment environment;

    PlacesSeed(UnitPlaces places, TransactionTemplate transaction, Environment environment) {
        this.places = places;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (environment.getProperty("tiencu.seed", Boolean.class, true)) {
            transaction.executeWithoutResult(status -> {
                if (places.isEmpty()) {
                    fill();
                }
            });
        }
    }

    private void fill() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("seed/unit-places.csv").getInputStream(), StandardCharsets.UTF_8)) {
            format.parse(reader).forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the places of units cannot be read", unreadable);
        }
    }

    private void add(CSVRecord row) {
        Place place = new Place(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
        places.add(row.get("unit_id"), place, row.get("source"));
    }
}
