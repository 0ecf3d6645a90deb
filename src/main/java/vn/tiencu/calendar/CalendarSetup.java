package vn.tiencu.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Winds the house clock. */
@Configuration(proxyBeanMethods = false)
class CalendarSetup {

    /** The system's time, unless a test brings a clock of its own; a fallback does not depend on the order of beans. */
    @Bean
    @Fallback
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    HouseClock houseClock(Clock clock) {
        return new HouseClock(clock);
    }
}
