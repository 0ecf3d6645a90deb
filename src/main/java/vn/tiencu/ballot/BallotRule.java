package vn.tiencu.ballot;

/** Which ballot is counted; the marks that each must reach stand in the table {@code ballot_threshold}. */
public enum BallotRule {
    /** Extended leadership names one person per post (NĐ 170/2025, Điều 33.2b). */
    APPOINTMENT_STEP_2,
    /** Leadership, second meeting (NĐ 170/2025, Điều 33.2c). */
    APPOINTMENT_STEP_3,
    /** Leadership on a person whom step 2 did not name; of all members (NĐ 170/2025, Điều 33.2c). */
    APPOINTMENT_STEP_3_NEWCOMER,
    /** Key staff are heard; nothing has to be reached (NĐ 170/2025, Điều 33.2d). */
    APPOINTMENT_STEP_4,
    /** Leadership, third meeting (NĐ 170/2025, Điều 33.2đ). */
    APPOINTMENT_STEP_5,
    /** Leadership where a person from elsewhere works now (NĐ 170/2025, Điều 33.3). */
    EXTERNAL_SENDING_BODY,
    /** Key staff on a re-appointment (NĐ 170/2025, Điều 39.3 and 39.5). */
    REAPPOINTMENT_KEY_STAFF,
    /** Leadership on a re-appointment (NĐ 170/2025, Điều 39.5). */
    REAPPOINTMENT_LEADERSHIP,
    /** A Party committee or its standing committee decides; of all members. */
    COMMITTEE_DECISION;

    /** Whether a count is incomplete without the number of members; elsewhere those convened are taken. */
    public boolean needsMembers() {
        return this == APPOINTMENT_STEP_3_NEWCOMER;
    }
}
