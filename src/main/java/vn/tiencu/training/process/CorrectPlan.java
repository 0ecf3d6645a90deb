package vn.tiencu.training.process;

import org.springframework.stereotype.Component;

/** What the Standing Committee concluded is taken in before the plan is signed. */
@Component
class CorrectPlan extends Rework {

    CorrectPlan(Office office, Draft draft) {
        super("UserTask_CorrectPlan", "CORRECTED", office, draft);
    }
}
