package vn.tiencu.rotation.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One unit that was asked.
 *
 * @param state ASKED, LATE or ANSWERED
 */
public record RotationUnitShown(
        String unitId,
        String unitName,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        String state,
        @Nullable String remark) {}
