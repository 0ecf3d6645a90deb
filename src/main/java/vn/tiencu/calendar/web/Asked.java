package vn.tiencu.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Reads dates and amounts out of a query; what cannot be read is refused with a word on how to write it. */
final class Asked {

    /** Before this year the holiday rules at hand (Bộ luật Lao động 2012) do not reach. */
    private static final LocalDate EARLIEST = LocalDate.of(2013, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private Asked() {}

    static LocalDate date(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw refused("dateMissing", field, field);
        }
        LocalDate date = parsed(field, text);
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw refused("dateOutOfRange", field, field, EARLIEST, LATEST);
        }
        return date;
    }

    static int amount(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            throw refused("amountMissing", field, field);
        }
        if (text.matches("-\\d+")) {
            throw refused("amountNegative", field, field, most);
        }
        if (!text.matches("\\d+")) {
            throw refused("amountUnreadable", field, field, most);
        }
        String digits = text.replaceFirst("^0+(?=\\d)", "");
        if (digits.length() > 9 || Integer.parseInt(digits) > most) {
            throw refused("amountTooLarge", field, field, most);
        }
        return Integer.parseInt(digits);
    }

    static Refused refused(String code, String field, Object... arguments) {
        Refusal refusal = Refusal.of(code, field, Message.of("calendar." + code, arguments));
        return new Refused(Refused.Kind.MALFORMED, List.of(refusal), null);
    }

    private static LocalDate parsed(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw refused("dateUnreadable", field, field);
        }
    }
}
