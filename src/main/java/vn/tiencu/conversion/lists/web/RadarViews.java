package vn.tiencu.conversion.lists.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.lists.Sector;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.kernel.Message;

/** Lines of the radar in the language of the reader; the wording of the law stays Vietnamese. */
@Component
class RadarViews {

    private final Texts texts;

    RadarViews(Texts texts) {
        this.texts = texts;
    }

    /** A person at work in a listed position. */
    record PlaceView(
            String unitId,
            String unitName,
            String bodyId,
            String bodyName,
            String position,
            String wording,
            String sector,
            String sectorName,
            String duties,
            String paperNumber,
            LocalDate paperDate) {}

    /** The term, day by day. */
    record TermView(
            LocalDate since, LocalDate earliest, LocalDate due, LocalDate latest, int appliedMonths, String source) {}

    /** What defers or forbids the move. */
    record StayView(
            String effect,
            String effectName,
            @Nullable String ground,
            @Nullable String groundName,
            String citation,
            @Nullable LocalDate until) {}

    record RadarView(
            String personId,
            String fullName,
            PlaceView place,
            TermView term,
            String standing,
            String standingName,
            @Nullable LocalDate dueOn,
            LocalDate listedOn,
            boolean forSuperior,
            @Nullable StayView stay) {}

    RadarView of(RadarLine line, Map<String, String> units, Map<String, Sector> sectors) {
        var window = line.window();
        return new RadarView(
                line.assignment().personId(),
                line.personName(),
                place(line, units, sectors),
                new TermView(
                        window.since(),
                        window.earliest(),
                        window.due(),
                        window.latest(),
                        window.appliedMonths(),
                        window.source()),
                line.standing().name(),
                say("standing." + line.standing()),
                line.dueOn(),
                line.listedOn(),
                line.isForSuperior(),
                stay(line.stay()));
    }

    private PlaceView place(RadarLine line, Map<String, String> units, Map<String, Sector> sectors) {
        Assignment held = line.assignment();
        Sector sector = sectors.get(line.position().sector());
        return new PlaceView(
                held.unitId(),
                units.getOrDefault(held.unitId(), held.unitId()),
                held.bodyId(),
                units.getOrDefault(held.bodyId(), held.bodyId()),
                held.position(),
                line.position().wording(),
                line.position().sector(),
                sector == null ? line.position().sector() : name(sector),
                held.duties(),
                held.paperNumber(),
                held.paperDate());
    }

    private @Nullable StayView stay(@Nullable Stay stay) {
        if (stay == null) {
            return null;
        }
        String ground = stay.ground() == null ? null : stay.ground().name();
        return new StayView(
                stay.effect().name(),
                say("effect." + stay.effect()),
                ground,
                ground == null ? null : say("ground." + ground),
                stay.citation(),
                stay.until());
    }

    String name(Sector sector) {
        return Texts.pick(sector.name(), sector.nameEn());
    }

    String say(String key) {
        return texts.here(Message.of("conversion.lists." + key));
    }
}
