package vn.tiencu.training;

import vn.tiencu.kernel.Message;

/** Where a plan stands. */
public enum Stage {
    CALL,
    NEEDS,
    CONSOLIDATION,
    CONSULTATION,
    DRAFT,
    ENDORSEMENT,
    SUBMISSION,
    APPRAISAL,
    CORRECTION,
    STANDING_OPINION,
    FINAL_TEXT,
    SIGNATURE,
    PUBLICATION,
    CARRIED_OUT,
    REPORT,
    ENDED;

    /** The stage as people read it. */
    public Message label() {
        return Message.of("training.stage." + name());
    }

    /** Whether the plan has been signed; from then on it can be adjusted but no longer dropped. */
    public boolean isSigned() {
        return compareTo(PUBLICATION) >= 0;
    }

    /** Whether the lines may still be edited by the office that drafts. */
    public boolean isBeingWritten() {
        return switch (this) {
            case CALL, NEEDS, CONSOLIDATION, CONSULTATION, DRAFT, CORRECTION, FINAL_TEXT -> true;
            default -> false;
        };
    }
}
