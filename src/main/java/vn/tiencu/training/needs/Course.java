package vn.tiencu.training.needs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course for leaders that a post asks for.
 *
 * @param level 0 for who leads nothing, then rising with the height of the post
 * @param programme null where no course is asked for
 * @param gap what its lack is called
 * @param settledBy programmes that settle it
 * @param exemptedBy earlier certificates that exempt from it (NĐ 171/2025, Điều 41.4)
 */
record Course(
        int level,
        @Nullable String programme,
        @Nullable String gap,
        List<String> settledBy,
        List<String> exemptedBy,
        String citation) {}
