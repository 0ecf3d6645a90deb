package vn.tiencu.chains.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.chains.Place;

/** Places of units on file. */
@Repository
public class UnitPlaces {

    private final JdbcClient jdbc;

    UnitPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM unit_place").query(Long.class).single() == 0;
    }

    public Optional<Place> find(String unitId) {
        return jdbc.sql("SELECT latitude, longitude FROM unit_place WHERE unit_id = ?")
                .param(unitId)
                .query((row, number) -> new Place(row.getDouble(1), row.getDouble(2)))
                .optional();
    }

    public void add(String unitId, Place place, String source) {
        jdbc.sql("INSERT INTO unit_place (unit_id, latitude, longitude, source) VALUES (?, ?, ?, ?)")
                .params(unitId, place.latitude(), place.longitude(), source)
                .update();
    }
}
