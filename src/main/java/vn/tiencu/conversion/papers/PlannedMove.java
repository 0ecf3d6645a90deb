package vn.tiencu.conversion.papers;

import java.time.LocalDate;

/**
 * One person's move as papers state it.
 *
 * @param position item code of the list that asks for the move
 * @param toDuties what the person does at the new place
 */
public record PlannedMove(
        String personId,
        String fromUnit,
        String fromDuties,
        String position,
        String toUnit,
        String toDuties,
        LocalDate moveOn) {}
