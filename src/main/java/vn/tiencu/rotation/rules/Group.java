package vn.tiencu.rotation.rules;

/** Whom the decree lets rotate (NĐ 170/2025, Điều 42.1). */
public enum Group {
    /** Planned for a higher post (Điều 42.1a). */
    PLANNED,
    /** Head who may not hold the post for more than two terms in a row in one place (Điều 42.1b). */
    TWO_TERMS,
    /** Holder of a post that is not for local people (Điều 42.1c). */
    NOT_LOCAL
}
