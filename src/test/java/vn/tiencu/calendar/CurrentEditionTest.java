package vn.tiencu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.tiencu.calendar.store.CalendarRows;

class CurrentEditionTest {

    /** A clock moved by hand. */
    private static final class Hand extends Clock {
        private Instant at = Instant.parse("2026-11-24T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return at;
        }
    }

    @Test
    void anImportOnAnotherNodeIsSeenWithinSeconds() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(CalendarOnH2.class)) {
            Hand hand = new Hand();
            CalendarRows rows = context.getBean(CalendarRows.class);
            CurrentEdition otherNode =
                    new CurrentEdition(rows, context.getBean(DeliveredDays.class), new HouseClock(hand));
            assertThat(otherNode.get().version()).isEqualTo("2026-1");
            Announcement cultureDay = new Announcement(
                    "Luật",
                    LocalDate.of(2026, 11, 24),
                    List.of(),
                    List.of(),
                    List.of(new Announcement.Switch("CULTURE_DAY", true)));
            Decrees decrees = context.getBean(Decrees.class);
            decrees.apply(cultureDay, decrees.preview(cultureDay).digest(), "bantochuc.truong");
            assertThat(otherNode.get().version()).isEqualTo("2026-1");
            hand.at = hand.at.plus(Duration.ofSeconds(11));
            assertThat(otherNode.get().version()).isEqualTo("2026-2");
        }
    }

    @Test
    void theEditionIsKeptWhileTheVersionStays() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(CalendarOnH2.class)) {
            Hand hand = new Hand();
            CurrentEdition current = new CurrentEdition(
                    context.getBean(CalendarRows.class), context.getBean(DeliveredDays.class), new HouseClock(hand));
            Edition first = current.get();
            hand.at = hand.at.plus(Duration.ofMinutes(1));
            assertThat(List.of(current.get(), current.get())).allMatch(each -> each == first);
        }
    }
}
