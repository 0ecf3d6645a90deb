package vn.tiencu.training.lines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One class of a plan: lines of one programme that study together.
 *
 * @param serial first, second … class of the programme in the plan
 * @param organiser body that holds it (NĐ 171/2025, Điều 23)
 * @param form IN_PERSON, ONLINE or BLENDED (NĐ 171/2025, Điều 25)
 * @param cost of the whole class, in đồng
 */
public record PlanClass(
        String id,
        String caseNumber,
        String programme,
        int serial,
        String organiser,
        String form,
        int seats,
        int quarter,
        long cost,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        @Nullable String place) {}
