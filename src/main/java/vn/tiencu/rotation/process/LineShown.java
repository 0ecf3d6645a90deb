package vn.tiencu.rotation.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody on the list or dropped from it. */
public record LineShown(
        String lineId,
        String personId,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable String currentPost,
        String group,
        String reason,
        @Nullable String toPostId,
        @Nullable String toPostTitle,
        @Nullable String toUnitName,
        @Nullable Integer months,
        @Nullable String measure,
        @Nullable String dropped,
        @Nullable VerdictShown verdict) {}
