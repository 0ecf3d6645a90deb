package vn.tiencu.training.classes;

/** Four grades in which quality is rated; the ministry's guidance under NĐ 171/2025, Điều 26.5 may bring others. */
public enum Quality {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR;

    /** The first five parts of an evaluation; the sixth is the effect, rated for each person (NĐ 171/2025, Điều 26.3). */
    public enum Part {
        /** Điều 26.3a. */
        PROGRAMME,
        /** Điều 26.3b. */
        TRAINEES,
        /** Điều 26.3c. */
        LECTURERS,
        /** Điều 26.3d. */
        FACILITIES,
        /** Điều 26.3đ. */
        COURSE
    }
}
