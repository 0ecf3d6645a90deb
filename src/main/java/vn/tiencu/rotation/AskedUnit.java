package vn.tiencu.rotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that was asked for people (NĐ 170/2025, Điều 46.2).
 *
 * @param accepts whether it takes people from elsewhere, null until it answers
 * @param refusal its reason for not taking them, which goes up as it is written (founding document S3, row S3-12)
 */
public record AskedUnit(
        String caseNumber,
        String unitId,
        String body,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean accepts,
        @Nullable String refusal,
        @Nullable String remark) {}
