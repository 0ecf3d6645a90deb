package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The days that figures are asked for, both ends included. */
public record Span(LocalDate from, LocalDate to) {

    private static final long LONGEST_YEARS = 20;

    /** Days as asked for; refused as malformed (400) when they end before they begin or span more than twenty years. */
    public static Span of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate usualFrom, LocalDate usualTo) {
        LocalDate end = to == null ? usualTo : to;
        LocalDate begin = from != null ? from : usualFrom.isAfter(end) ? end.withDayOfYear(1) : usualFrom;
        if (begin.isAfter(end)) {
            throw Refused.malformed("to", Message.of("cockpit.endsBeforeItBegins", end, begin));
        }
        if (ChronoUnit.YEARS.between(begin, end) >= LONGEST_YEARS) {
            throw Refused.malformed("from", Message.of("cockpit.tooLong", LONGEST_YEARS));
        }
        return new Span(begin, end);
    }
}
