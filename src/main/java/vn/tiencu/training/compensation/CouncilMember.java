package vn.tiencu.training.compensation;

/** One of the five who advise on compensation (NĐ 171/2025, Điều 10.2). */
public record CouncilMember(Seat seat, String personId) {

    /** The five seats. */
    public enum Seat {
        /** Điều 10.2a. */
        CHAIR,
        /** Điều 10.2b. */
        SECRETARY,
        /** Điều 10.2c. */
        PARTY_COMMITTEE,
        /** Điều 10.2d. */
        FINANCE,
        /** Điều 10.2đ. */
        UNIT_LEADER
    }
}
