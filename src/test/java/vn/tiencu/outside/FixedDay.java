package vn.tiencu.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.tiencu.calendar.HouseClock;

/** Every journey takes place on one working day, so that nothing depends on when the tests run. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedDay {

    /** A Friday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Bean
    Clock fixedClock() {
        return Clock.fixed(
                TODAY.atTime(LocalTime.of(9, 0)).atZone(HouseClock.ZONE).toInstant(), HouseClock.ZONE);
    }

    @Bean
    Mishap mishap() {
        return new Mishap();
    }
}
