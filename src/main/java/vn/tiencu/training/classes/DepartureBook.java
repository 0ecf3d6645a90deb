package vn.tiencu.training.classes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.training.classes.store.Departures;

/** The register of drop-outs and leavers, as far as a caller may read it. */
@Service
public class DepartureBook {

    private final Departures departures;
    private final Decisions decisions;

    DepartureBook(Departures departures, Decisions decisions) {
        this.departures = departures;
        this.decisions = decisions;
    }

    /** Entries of a year: all for the managing offices and the board, its own for a unit. */
    public List<Departure> of(int year, Caller caller) {
        boolean all = caller.has(Role.BOARD) || caller.has(Role.MACHINE) || manages(caller);
        return departures.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(each -> all || isOfUnit(each, caller))
                .toList();
    }

    private boolean manages(Caller caller) {
        return decisions.evaluate("training_manager", Map.of("managementLevel", "DEPARTMENT")).stream()
                .anyMatch(row -> caller.isIn(String.valueOf(row.get("managing"))));
    }

    private static boolean isOfUnit(Departure entry, Caller caller) {
        return caller.isIn("to-chuc-" + entry.unitId()) || caller.isIn("lanh-dao-" + entry.unitId());
    }
}
