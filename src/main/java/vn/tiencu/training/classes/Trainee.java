package vn.tiencu.training.classes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of a class.
 *
 * @param lineId the line of the plan that this carries out
 * @param superior body that sends this person and rates the effect: the leadership of the unit, or the body above it for the
 *     unit's own head
 * @param sending null until the superior decided
 * @param periodsAttended hours of forty-five minutes, or null until recorded
 * @param result null until recorded
 * @param effect the head's rating after the set time (NĐ 171/2025, Điều 26.3e), or null
 */
public record Trainee(
        String caseNumber,
        String lineId,
        String personId,
        String unitId,
        String superior,
        Status status,
        @Nullable Sending sending,
        @Nullable Integer periodsAttended,
        @Nullable Result result,
        @Nullable Effect effect) {

    /** How far a person has come with a class. */
    public enum Status {
        CALLED,
        SENT,
        /** The superior did not send this person and said why, or stayed silent. */
        NOT_SENT,
        /** Left the class before its end. */
        DROPPED_OUT,
        COMPLETED,
        NOT_COMPLETED
    }

    /** The superior's decision: its number and day, or the reason for not sending. */
    public record Sending(@Nullable String decisionNumber, LocalDate on, String reason) {}

    /** Result as the organiser gives it; a certificate only with a pass (NĐ 171/2025, Điều 22). */
    public record Result(String grade, @Nullable String certificate, LocalDate on) {}

    /** What the training changed, as the head sees it. */
    public record Effect(Quality rating, String remark, LocalDate on) {}

    /** Whether the person took part until the end. */
    public boolean stayed() {
        return status == Status.SENT || status == Status.COMPLETED || status == Status.NOT_COMPLETED;
    }
}
