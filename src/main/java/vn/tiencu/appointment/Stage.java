package vn.tiencu.appointment;

import vn.tiencu.kernel.Message;

/** Where a case stands, in the words of NĐ 170/2025, Điều 33 and 35. */
public enum Stage {
    PERMISSION,
    STEP_1,
    STEP_2,
    STEP_3,
    STEP_3_NEWCOMER,
    STEP_4,
    STEP_5,
    DOSSIER,
    APPRAISAL,
    DECISION,
    SIGNATURE,
    PUBLICATION,
    ENDED;

    /** The stage as people read it. */
    public Message label() {
        return Message.of("appointment.stage." + name());
    }

    /** Whether the decision has been taken; from then on a nomination cannot be withdrawn. */
    public boolean isDecided() {
        return compareTo(SIGNATURE) >= 0;
    }
}
