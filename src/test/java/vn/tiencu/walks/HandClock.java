package vn.tiencu.walks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.tiencu.calendar.HouseClock;

/** A clock moved by hand; the engine's own clock goes with it. */
public final class HandClock extends Clock {

    /** A Monday morning, 10:00 in Vietnam. */
    public static final Instant START = Instant.parse("2026-11-23T03:00:00Z");

    private volatile Instant now = START;

    public void moveTo(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** To an hour of a day in Vietnam. */
    public void moveTo(LocalDate day, LocalTime time) {
        moveTo(day.atTime(time).atZone(HouseClock.ZONE).toInstant());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
