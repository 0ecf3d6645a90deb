package vn.tiencu.people;

/** Something on a person's record changed that cases about this person must look at again. */
public record PersonRecordChanged(String personId, What what) {

    /** What changed. */
    public enum What {
        /** A post was taken up. */
        APPOINTED,
        /** A disciplinary measure was entered or corrected. */
        DISCIPLINE,
        /** A proceeding was opened, corrected or closed. */
        OPEN_CASE,
        /** A programme was completed. */
        TRAINING
    }
}
