package vn.tiencu.conversion.lists;

/** Who or what ties a person to a unit (Luật 36/2018, Điều 23; NĐ 59/2019, Điều 29). */
public enum TieKind {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    /** Another relation from which the person may have an advantage, such as a share in a business that the unit oversees. */
    OTHER
}
