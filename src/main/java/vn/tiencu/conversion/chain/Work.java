package vn.tiencu.conversion.chain;

import java.util.List;
import java.util.Set;
import vn.tiencu.conversion.lists.Assignment;

/**
 * Work that may be given: one listed position of one unit.
 *
 * @param duties what is to be done on each of its places
 * @param expertise professions of those who do it; empty where nobody is known to have done it
 * @param required whether it must not stay undone
 */
record Work(String id, String unitId, String item, List<String> duties, Set<String> expertise, boolean required) {

    private static final String BETWEEN = "|";

    Work {
        duties = List.copyOf(duties);
        expertise = Set.copyOf(expertise);
    }

    static String id(String unitId, String item) {
        return unitId + BETWEEN + item;
    }

    static String id(Assignment held) {
        return id(held.unitId(), held.position());
    }

    /** Other duties at a position, such as another area. */
    static String id(String unitId, String item, String duties) {
        return id(unitId, item) + BETWEEN + Integer.toHexString(duties.hashCode());
    }
}
