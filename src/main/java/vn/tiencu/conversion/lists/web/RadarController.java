package vn.tiencu.conversion.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.RadarDesk;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.lists.Sector;
import vn.tiencu.conversion.lists.web.RadarViews.RadarView;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Unit;

/** Who falls due for a move, and when. */
@RestController
@RequestMapping("/api/v1/conversion-radar")
class RadarController {

    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private final RadarDesk desk;
    private final RadarViews views;
    private final Positions positions;
    private final Organisation organisation;
    private final CurrentCaller current;
    private final HouseClock clock;

    RadarController(
            RadarDesk desk,
            RadarViews views,
            Positions positions,
            Organisation organisation,
            CurrentCaller current,
            HouseClock clock) {
        this.desk = desk;
        this.views = views;
        this.positions = positions;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary =
                    "Who falls due for a move up to a day, a year from now unless asked otherwise; grounds by rights only")
    Page<RadarView> radar(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate until) {
        LocalDate last = until == null ? clock.today().plusYears(1) : until;
        if (last.isAfter(LATEST)) {
            throw Refused.malformed("until", Message.of("conversion.lists.untilTooLate", LATEST));
        }
        List<RadarLine> lines = desk.of(unit, last, current.get());
        Map<String, String> units = unitNames(lines);
        Map<String, Sector> sectors = new HashMap<>();
        positions.sectors().forEach(each -> sectors.put(each.code(), each));
        return new Page<>(
                lines.stream().map(each -> views.of(each, units, sectors)).toList(), null);
    }

    private Map<String, String> unitNames(List<RadarLine> lines) {
        Map<String, String> names = new HashMap<>();
        List<String> ids = lines.stream()
                .flatMap(each ->
                        Stream.of(each.assignment().unitId(), each.assignment().bodyId()))
                .distinct()
                .toList();
        for (Unit each : organisation.units(ids)) {
            names.put(each.id(), each.name());
        }
        return names;
    }
}
