package vn.tiencu.identity;

import vn.tiencu.kernel.Period;

/**
 * A person's dated seat in a body.
 *
 * @param function HEAD, DEPUTY, SECRETARY or MEMBER
 * @param period first and last day of the seat
 */
public record Member(String bodyKey, String personId, String function, Period period) {

    /** Who answers for the body and is told when its deadlines are missed. */
    public static final String HEAD = "HEAD";

    public boolean isHead() {
        return HEAD.equals(function);
    }
}
