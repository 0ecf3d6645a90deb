package vn.tiencu.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed decision that puts a person into a post.
 *
 * @param from day on which the decision takes effect (NĐ 170/2025, Điều 28.1)
 * @param termEndsOn last day of the term, null for a post without one
 * @param concurrent kiêm nhiệm: the posts held so far are kept
 */
public record Appointed(
        String personId,
        String postId,
        LocalDate from,
        @Nullable LocalDate termEndsOn,
        String decisionNumber,
        boolean concurrent) {}
