package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that ends soon or has ended without being met, the earliest first.
 *
 * @param kind TASK for a step that waits, LEGAL for a date that a room watches over
 * @param daysLeft working days until the end; negative once it is over, by how many
 * @param people whom the case is about; empty where the caller may not know
 * @param hidden why names are not shown, or null where they are
 */
public record DueSoon(
        String kind,
        String reference,
        String number,
        Named process,
        String element,
        String name,
        List<Named> bodies,
        LocalDate dueOn,
        int daysLeft,
        boolean late,
        List<Named> people,
        @Nullable String hidden) {}
