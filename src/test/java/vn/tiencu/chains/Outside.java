package vn.tiencu.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vacant seats beyond those that the people of a problem leave to one another. */
final class Outside {

    private static final int STUCK = 3;
    private static final String RARE = "thủy văn";

    private Outside() {}

    /** It may stay empty. */
    static Seat vacant(String id, String unitId, int capacity, Set<String> fields) {
        return new Seat(id, "Vị trí khuyết " + id, unitId, "Đơn vị " + unitId, capacity, false, fields, 0, null);
    }

    /** Adds people of a rare profession who must leave, a vacant seat for each of them, and one with which they are related. */
    static ChainProblem around(ChainProblem problem) {
        List<Seat> seats = new ArrayList<>(problem.seats());
        List<Mover> movers = new ArrayList<>(problem.movers());
        String unit = problem.seats().get(0).unitId();
        seats.add(vacant("vacant-related", unit, STUCK, Set.of(RARE)));
        seats.add(new Seat("rare", "Vị trí hiếm", unit, "Đơn vị " + unit, STUCK, false, Set.of(RARE), 0, null));
        for (int i = 0; i < STUCK; i++) {
            seats.add(vacant("vacant-" + i, unit, 1, Set.of(RARE)));
            movers.add(stuck(i, unit));
        }
        return new ChainProblem(problem.kind(), problem.movesOn(), seats, movers, problem.places());
    }

    private static Mover stuck(int i, String unit) {
        var terms = new Mover.Terms(ChainProblems.DAY.plusMonths(200), null, null, false, Set.of("vacant-related"));
        return new Mover(
                "stuck-" + i, "Người kẹt " + i, "rare", unit, unit, true, Set.of(RARE), 0, "area-9", Map.of(), terms);
    }
}
