package vn.tiencu.rotation.rules;

/** Whom the decree lets rotate (NĐ 170/2025, Điều 42.1). */
public enum Group {
    /** A leader who is planned for a post (điểm a). */
    PLANNED,
    /** A head who may hold the post for no more than two terms in a row in one place (điểm b). */
    TWO_TERMS,
    /** A leader in a post that is not for local people (điểm c). */
    NOT_LOCAL
}
