package vn.tiencu.training.lines.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/** The columns of a file of lines. Person and programme say which line is meant; names beside codes are for people. */
enum LineColumn {
    PERSON_ID("personId", 14),
    FULL_NAME("fullName", 26),
    UNIT("unitName", 30),
    POST("post", 30),
    PROGRAMME("programme", 26),
    PROGRAMME_NAME("programmeName", 46),
    GAP("gap", 34),
    PRIORITY("priority", 10),
    QUARTER("quarter", 8),
    FUNDING("funding", 24),
    COST("cost", 16),
    STATE("state", 20),
    NOTE("note", 40),
    VERSION("version", 11);

    private final String key;
    private final int width;

    LineColumn(String key, int width) {
        this.key = key;
        this.width = width;
    }

    String key() {
        return key;
    }

    /** Characters that it is wide in a spreadsheet. */
    int width() {
        return width;
    }

    /** A file without it cannot be read. */
    boolean needed() {
        return this == PERSON_ID || this == PROGRAMME;
    }

    Message label() {
        return Message.of("training.lines.column." + key);
    }

    /** The column of a heading, which may be the key or the label in either language. */
    static Optional<LineColumn> named(String heading, Texts texts) {
        return Arrays.stream(values())
                .filter(each -> each.isNamed(heading, texts))
                .findFirst();
    }

    private boolean isNamed(String heading, Texts texts) {
        return Stream.of(key, texts.in(Texts.VIETNAMESE, label()), texts.in(Locale.ENGLISH, label()))
                .anyMatch(heading::equalsIgnoreCase);
    }
}
