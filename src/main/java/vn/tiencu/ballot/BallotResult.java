package vn.tiencu.ballot;

import java.time.Instant;

/**
 * The closed result of a meeting.
 *
 * @param announced whether the law lets it be announced at the meeting (NĐ 170/2025, Điều 33.2)
 */
public record BallotResult(Meeting meeting, Count count, BallotOutcome outcome, boolean announced, Instant closedAt) {}
