package vn.tiencu.identity;

/** The few roles that the rights table speaks of; everything finer follows from bodies. */
public enum Role {
    /** Anyone who has signed in. */
    OFFICER,
    /** A member of the provincial organisation board today (Ban Tổ chức Tỉnh ủy). */
    BOARD,
    /** Keeps accounts, bodies and imports; sees no case. */
    ADMIN,
    /** Another system, through the interface only. */
    MACHINE
}
