package vn.tiencu.conversion.lists;

/** Why a person is not converted for the time being (NĐ 59/2019, Điều 38); the article of each stands in its rule table. */
public enum GroundKind {
    /** Being considered for discipline. */
    DISCIPLINE,
    /** Being inspected or verified. */
    INSPECTED,
    /** Being investigated, prosecuted or tried. */
    INVESTIGATED,
    /** Under treatment for a serious illness, confirmed by a health authority. */
    ILLNESS,
    /** Full-time study of twelve months or more. */
    STUDY,
    /** On secondment. */
    SECONDED,
    PREGNANCY,
    /** A mother with a child under 36 months. */
    CHILD_UNDER_36,
    /** A father who brings up a child under 36 months because the mother died or for another objective reason. */
    LONE_FATHER
}
