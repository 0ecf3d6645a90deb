package vn.tiencu.training.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tiencu.training.needs.store.ProgrammeRows;

/** The catalogue of programmes that a plan may draw on. */
@Service
public class Programmes {

    private final ProgrammeRows rows;

    Programmes(ProgrammeRows rows) {
        this.rows = rows;
    }

    /** All of them, ended ones too, by subject. */
    public List<Programme> all() {
        return rows.all();
    }

    /** As {@link #all}, by key. */
    public Map<String, Programme> byKey() {
        Map<String, Programme> byKey = new LinkedHashMap<>();
        all().forEach(each -> byKey.put(each.key(), each));
        return byKey;
    }

    public Optional<Programme> find(String key) {
        return Optional.ofNullable(byKey().get(key));
    }
}
