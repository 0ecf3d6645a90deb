package vn.tiencu.rotation;

import vn.tiencu.kernel.Message;

/** Where a yearly plan, or one person's rotation, stands. */
public enum Stage {
    DRAFT,
    POLICY,
    CALL,
    PROPOSALS,
    REVIEW,
    SUBMISSION,
    APPROVAL,
    NUMBER,
    REMARKS,
    POLITICAL_CONCLUSION,
    OPINIONS,
    REFUSAL,
    MEETING,
    DECISION,
    SIGNATURE,
    HANDOVER,
    SUPERVISION,
    TERM,
    PLACEMENT,
    ENDED;

    public Message label() {
        return Message.of("rotation.stage." + name());
    }
}
