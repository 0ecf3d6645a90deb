package vn.tiencu.training.classes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;

/**
 * A class of a published plan from its opening until its effect is rated.
 *
 * @param classId the class in the plan
 * @param planNumber the plan that it carries out
 * @param programmeName as the catalogue named it when the class was opened
 * @param periods hours of forty-five minutes that the programme has
 * @param organiser body that holds it (NĐ 171/2025, Điều 23)
 * @param drafter office that watches over the plan
 * @param cost in đồng: as planned until results are recorded, then as spent
 * @param call null until the trainees are called
 * @param resultsOn day of the list of results, or null
 * @param effectDue when heads begin to rate the effect, or null
 */
public record TrainingClass(
        CaseNumber number,
        String classId,
        String planNumber,
        String programme,
        String programmeName,
        int serial,
        int periods,
        String organiser,
        String drafter,
        String openedBy,
        LocalDate openedOn,
        Stage stage,
        long cost,
        @Nullable Call call,
        @Nullable LocalDate resultsOn,
        @Nullable LocalDate effectDue,
        @Nullable End end) {

    /** Where a class stands. */
    public enum Stage {
        CALL,
        SENDING,
        ATTENDANCE,
        RESULTS,
        EFFECT,
        ENDED;

        /** The stage as people read it. */
        public Message label() {
            return Message.of("training.classes.stage." + name());
        }

        /** Whether the class can still be cancelled: not once results are on the way into records. */
        public boolean mayBeCancelled() {
            return compareTo(EFFECT) < 0;
        }
    }

    /** What the notice says: when and where. */
    public record Call(LocalDate calledOn, LocalDate beginsOn, LocalDate endsOn, String place) {}

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}

    /** The days and the place of a class that has been called; fails before. */
    public Call called() {
        if (call == null) {
            throw new IllegalStateException(number + " has not been called yet");
        }
        return call;
    }
}
