package vn.tiencu.cockpit.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares for people to read: four digits, cut off, so that only all of all is 1. */
final class Rates {

    private static final int DIGITS = 4;

    private Rates() {}

    static double share(int part, int whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.DOWN)
                .doubleValue();
    }
}
