package vn.tiencu.training.compensation;

/**
 * What the facts come to, with every figure on the way so that it can be checked by hand.
 *
 * @param finding whether anything is owed, and if not why
 * @param method FULL, FORMULA or NONE
 * @param t1 months to be served; 0 where the formula does not apply
 * @param t2 months served
 * @param beforeReduction S before reductions, rounded to the đồng for reading only
 * @param serviceYears full years of service before and during the training, probation aside
 * @param perMille reduction for each of them, in thousandths
 * @param amount what must be paid, in đồng
 * @param citation articles that say so
 */
public record Reckoning(
        Finding finding,
        String method,
        int t1,
        int t2,
        long beforeReduction,
        int serviceYears,
        int perMille,
        long amount,
        String citation) {

    /** Whether anything is owed. */
    public enum Finding {
        OWED,
        /** The decree asks nothing for this training, money or case. */
        NOT_COVERED,
        /** One of the reasons of Điều 8.1 or 41.6. */
        WAIVED,
        /** The committed time was served in full. */
        SERVED,
        /** Reductions leave nothing. */
        NOTHING_LEFT
    }

    public boolean owed() {
        return finding == Finding.OWED;
    }
}
