package vn.tiencu.training;

/** A plan of the year, or a change of one that is in force; both go the same way. */
public enum PlanKind {
    ANNUAL,
    ADJUSTMENT
}
