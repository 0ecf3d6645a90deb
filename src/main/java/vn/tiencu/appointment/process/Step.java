package vn.tiencu.appointment.process;

import java.util.Map;
import vn.tiencu.api.Texts;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.ballot.BallotRule;

/** The meetings that vote by secret ballot, each with its rule of counting. */
enum Step {
    STEP_2(Stage.STEP_2, BallotRule.APPOINTMENT_STEP_2),
    STEP_3(Stage.STEP_3, BallotRule.APPOINTMENT_STEP_3),
    STEP_3_NEWCOMER(Stage.STEP_3_NEWCOMER, BallotRule.APPOINTMENT_STEP_3_NEWCOMER),
    STEP_4(Stage.STEP_4, BallotRule.APPOINTMENT_STEP_4),
    STEP_5(Stage.STEP_5, BallotRule.APPOINTMENT_STEP_5),
    /** The body that decides votes on the proposal. */
    DECISION(Stage.DECISION, BallotRule.COMMITTEE_DECISION);

    private final Stage stage;
    private final BallotRule rule;

    Step(Stage stage, BallotRule rule) {
        this.stage = stage;
        this.rule = rule;
    }

    Stage stage() {
        return stage;
    }

    BallotRule rule() {
        return rule;
    }

    /** Only at step 3 may the electors name somebody who is not on the list (NĐ 170/2025, Điều 33.2c). */
    boolean admitsOthers() {
        return this == STEP_3;
    }

    String organiser(Appointment about) {
        return this == DECISION ? about.parties().decider() : about.parties().personnel();
    }

    /** What forms show of a step. */
    Map<String, Object> shown(Texts texts) {
        return Map.of("key", name(), "name", texts.here(stage.label()), "rule", rule.name());
    }
}
