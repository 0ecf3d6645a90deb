package vn.tiencu.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only clock of the product: legal dates are those of Asia/Ho_Chi_Minh, instants are whole seconds. */
public final class HouseClock {

    /** The zone in which every term begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    public HouseClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Now, with the offset +07:00 that the interface shows. */
    public OffsetDateTime time() {
        return now().atZone(ZONE).toOffsetDateTime();
    }
}
