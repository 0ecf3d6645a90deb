package vn.tiencu.conversion.moves.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Unit;

/** What forms and the interface show of a move. */
@Component
public class MoveShown {
    private final People people;
    private final Organisation organisation;
    private final Positions positions;
    private final Texts texts;

    MoveShown(People people, Organisation organisation, Positions positions, Texts texts) {
        this.people = people;
        this.organisation = organisation;
        this.positions = positions;
        this.texts = texts;
    }

    /** The move as every form shows it. */
    public record ConversionMoveHead(
            String caseNumber,
            String planNumber,
            String unitId,
            String unitName,
            String personId,
            String fullName,
            ConversionPlaceShown from,
            ConversionPlaceShown to,
            LocalDate moveOn,
            String stage,
            String stageName,
            @Nullable LocalDate notifiedOn,
            @Nullable String decisionNumber) {}

    /** A place of work in words. */
    public record ConversionPlaceShown(String unitName, String position, String positionName, String duties) {}

    public Map<String, @Nullable Object> form(ConversionMove move) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("conversionMove", head(move));
        return form;
    }

    public ConversionMoveHead head(ConversionMove move) {
        return new ConversionMoveHead(
                move.number().toString(),
                move.planNumber(),
                move.unitId(),
                unit(move.unitId()),
                move.personId(),
                people.get(move.personId()).fullName(),
                place(move.from()),
                place(move.to()),
                move.moveOn(),
                move.stage().name(),
                texts.here(move.stage().label()),
                move.transfer().notifiedOn(),
                move.transfer().number());
    }

    private ConversionPlaceShown place(ConversionMove.Place place) {
        return new ConversionPlaceShown(
                unit(place.unitId()), place.item(), positions.get(place.item()).wording(), place.duties());
    }

    private String unit(String unitId) {
        return organisation.unit(unitId).map(Unit::name).orElse(unitId);
    }
}
