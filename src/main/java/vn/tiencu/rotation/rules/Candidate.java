package vn.tiencu.rotation.rules;

import java.time.LocalDate;

/**
 * Somebody whom the records put forward for rotation.
 *
 * @param postId the post held
 * @param group why: never PLANNED, whom the units propose
 * @param since day from which the post has been held without a break
 * @param due day from which the person must not be in the post any more; of a local person the day of taking it up
 */
public record Candidate(String personId, String postId, Group group, LocalDate since, LocalDate due, String citation) {}
