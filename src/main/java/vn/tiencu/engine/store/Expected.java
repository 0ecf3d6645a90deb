package vn.tiencu.engine.store;

import java.util.Arrays;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Holds a batch of changes to its word: each must have met its row as it was read. */
final class Expected {

    private Expected() {}

    /** Refused as a conflict (409) when a row has been changed or taken away meanwhile. */
    static void eachOnce(int[][] counts) {
        boolean all = Arrays.stream(counts).flatMapToInt(Arrays::stream).allMatch(each -> each == 1);
        if (!all) {
            throw conflict();
        }
    }

    static Refused conflict() {
        return Refused.conflict("lostRace", Message.of("api.lostRace"), null);
    }
}
