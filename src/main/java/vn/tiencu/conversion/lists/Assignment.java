package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person at work in a listed position by a written assignment (NĐ 59/2019, Điều 37.2).
 *
 * @param unitId the division or body where the work is done
 * @param bodyId the department, Party body or commune that the unit belongs to
 * @param position item code of the list
 * @param duties what the person does there, and for which area
 * @param expertise profession that the position asks for, such as {@code FINANCE}
 * @param ownExpertise whether no other position of the body asks for that profession (Luật 36/2018, Điều 25.3)
 * @param paperDate from this day the months are counted
 * @param probationUntil last day of the probation, which is not counted
 * @param endedOn last day; null while it lasts
 */
public record Assignment(
        String id,
        String personId,
        String unitId,
        String bodyId,
        String position,
        String duties,
        String expertise,
        boolean ownExpertise,
        String paperNumber,
        LocalDate paperDate,
        @Nullable LocalDate probationUntil,
        @Nullable LocalDate endedOn) {

    /** The first day that counts. */
    public LocalDate countedFrom() {
        return probationUntil == null || probationUntil.isBefore(paperDate) ? paperDate : probationUntil.plusDays(1);
    }

    /** The same on a last day. */
    public Assignment ended(LocalDate lastDay) {
        return new Assignment(
                id,
                personId,
                unitId,
                bodyId,
                position,
                duties,
                expertise,
                ownExpertise,
                paperNumber,
                paperDate,
                probationUntil,
                lastDay);
    }
}
