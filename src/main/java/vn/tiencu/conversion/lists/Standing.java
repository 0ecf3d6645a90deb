package vn.tiencu.conversion.lists;

/** Where a person stands in the term of the position. */
public enum Standing {
    /** The least term of the circular is not over. */
    NOT_YET,
    /** May be moved already, need not yet. */
    OPEN,
    /** The term that applies is over. */
    DUE,
    /** The longest lawful term is over, and nothing holds the move back. */
    OVERDUE,
    /** The term is over, but a ground of Điều 38 holds the move back until it ends. */
    DEFERRED,
    /** Too near to retirement to be moved at all (NĐ 59/2019, Điều 39.2). */
    NEVER
}
