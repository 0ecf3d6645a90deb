package vn.tiencu.training.path.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a plan as it is read.
 *
 * @param provisional whether it rests on days off that nobody has announced yet
 * @param restDays days off between the first and the last day that is shown, for a picture
 */
record CourseView(
        @Nullable String caseNumber,
        int year,
        LocalDate asOf,
        String calendarVersion,
        boolean provisional,
        List<TrackView> tracks,
        List<RestDay> restDays) {

    /**
     * One ceiling.
     *
     * @param kind ISSUE or REPORT
     * @param lastDay the last working day before the ceiling
     * @param expected when it is done if every step ahead uses its whole term
     * @param slack working days to spare; null once it is done
     * @param sentences what it means, who holds it and what would help
     */
    record TrackView(
            String kind,
            LocalDate ceiling,
            LocalDate lastDay,
            LocalDate expected,
            @Nullable Integer slack,
            String verdict,
            String verdictName,
            List<String> sentences,
            List<StepView> steps) {}

    /**
     * One step ahead.
     *
     * @param receiptBy last calendar day on which it may begin; may be a rest day
     * @param beginBy last working day on which it may begin
     * @param endBy last working day on which it must have ended
     * @param open whether it is under way
     * @param due end of its own term while it is under way
     * @param waiting how many bodies have not answered
     * @param bodies who holds it, as far as the caller may see
     */
    record StepView(
            String element,
            String name,
            int amount,
            String unit,
            String citation,
            LocalDate receiptBy,
            LocalDate beginBy,
            LocalDate endBy,
            LocalDate expected,
            int slack,
            String verdict,
            String verdictName,
            boolean open,
            @Nullable LocalDate due,
            int waiting,
            int answered,
            List<BodyView> bodies) {}

    record BodyView(String key, String name) {}

    record RestDay(LocalDate date, String type, @Nullable String why) {}
}
