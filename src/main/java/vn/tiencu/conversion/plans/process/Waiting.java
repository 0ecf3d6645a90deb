package vn.tiencu.conversion.plans.process;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.conversion.plans.ConversionPlan;

/** How many people of a unit fall due in a year and are not moved by law (NĐ 59/2019, Điều 38, 39.2). */
@Component
class Waiting {
    private final Radar radar;
    private final HouseClock clock;

    Waiting(Radar radar, HouseClock clock) {
        this.radar = radar;
        this.clock = clock;
    }

    int of(ConversionPlan plan) {
        return (int) radar.of(plan.unitId(), clock.today()).stream()
                .filter(each -> each.window().due().getYear() <= plan.year())
                .map(RadarLine::stay)
                .filter(Objects::nonNull)
                .map(Stay::effect)
                .filter(each -> each == Stay.Effect.DEFER || each == Stay.Effect.NEVER)
                .count();
    }
}
