package vn.tiencu.conversion.lists.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list file; the seed has the same. */
enum ListColumn {
    ITEM(true, 40),
    SECTOR(true, 30),
    ORDER_NO(true, 4),
    HEADING(false, 1000),
    ARTICLE(true, 100),
    POINT(true, 20),
    WORDING(true, 2000),
    LEAST_MONTHS(true, 3),
    MOST_MONTHS(true, 3),
    VALID_FROM(true, 10),
    VALID_TO(false, 10);

    private final boolean needed;
    private final int most;

    ListColumn(boolean needed, int most) {
        this.needed = needed;
        this.most = most;
    }

    static Optional<ListColumn> headed(String heading) {
        return Arrays.stream(values())
                .filter(each -> each.heading().equals(heading.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNeeded() {
        return needed;
    }

    /** The longest text. */
    int most() {
        return most;
    }
}
