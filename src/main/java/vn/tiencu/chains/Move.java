package vn.tiencu.chains;

import org.jspecify.annotations.Nullable;

/**
 * Who goes where.
 *
 * @param seatId the new seat; null, or the seat held now, when the person stays
 */
public record Move(String moverId, @Nullable String seatId) {}
