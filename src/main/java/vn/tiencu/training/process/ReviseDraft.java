package vn.tiencu.training.process;

import org.springframework.stereotype.Component;

/** The draft is worked over as the Party body or the Standing Committee asked. */
@Component
class ReviseDraft extends Rework {

    ReviseDraft(Office office, Draft draft) {
        super("UserTask_ReviseDraft", "REVISED", office, draft);
    }
}
