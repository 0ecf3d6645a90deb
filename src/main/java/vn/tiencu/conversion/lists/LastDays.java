package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** What every book of the personnel office asks of a last day. */
final class LastDays {

    private LastDays() {}

    /** Refused (422) for an end before the beginning. */
    static void requireOrder(LocalDate from, @Nullable LocalDate to, String field) {
        if (to != null && to.isBefore(from)) {
            throw refused("endBeforeBegin", field, Message.of("conversion.lists.endBeforeBegin", to, from));
        }
    }

    /**
     * An entry ends on a day of its own; a last day that stands may only come nearer. Refused (422) otherwise.
     *
     * @param notLater key of the message for a day after the one that stands
     */
    static void requireNearer(Period period, LocalDate lastDay, String notLater) {
        requireOrder(period.from(), lastDay, "lastDay");
        LocalDate to = period.to();
        if (to != null && lastDay.isAfter(to)) {
            throw refused("endNotLater", "lastDay", Message.of(notLater, lastDay, to));
        }
    }

    static Refused refused(String code, String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
