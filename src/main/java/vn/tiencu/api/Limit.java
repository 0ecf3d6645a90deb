package vn.tiencu.api;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** How many items a page may hold: 50 unless asked, 1 to 200. */
public final class Limit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    /** The limit asked for; outside 1 to 200 it is refused as malformed (400). */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw Refused.malformed("limit", Message.of("api.badLimit", MOST));
        }
        return asked;
    }
}
