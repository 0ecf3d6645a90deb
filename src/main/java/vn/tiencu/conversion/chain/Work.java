package vn.tiencu.conversion.chain;

import java.util.List;
import vn.tiencu.conversion.lists.Assignment;

/**
 * A kind of work that people of a plan leave to one another: one listed position of one unit.
 *
 * @param left the assignments that end, one for each who leaves
 */
record Work(String unitId, String item, List<Assignment> left) {

    private static final String BETWEEN = "|";

    static String id(Assignment held) {
        return held.unitId() + BETWEEN + held.position();
    }

    String id() {
        return unitId + BETWEEN + item;
    }

    String duties(int place) {
        return left.get(Math.min(place, left.size() - 1)).duties();
    }
}
