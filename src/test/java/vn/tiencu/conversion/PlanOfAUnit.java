package vn.tiencu.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.lists.Standing;

/** One plan of the department of finance, and how its people bring it along when nothing is in the way. */
final class PlanOfAUnit {

    static final LocalDate MOVE_ON = LocalDate.of(2027, 1, 15);
    static final LocalDate HAND_OVER_BY = LocalDate.of(2027, 2, 26);
    private static final String WORDS = "Thống nhất.";

    private final ConversionHouse house;
    private final String number;

    private PlanOfAUnit(ConversionHouse house, String number) {
        this.house = house;
        this.number = number;
    }

    static PlanOfAUnit begun(ConversionHouse house) {
        ConversionPlan plan = house.plans.begin(
                new PlanRequest(ConversionHouse.UNIT, 2027, null), house.caller(ConversionHouse.OFFICE));
        return new PlanOfAUnit(house, plan.number().toString());
    }

    String number() {
        return number;
    }

    ConversionPlan plan() {
        return house.plans.readable(number, house.caller(ConversionHouse.OFFICE));
    }

    String end() {
        return Objects.requireNonNull(plan().end(), () -> "runs on: " + house.open(number))
                .element();
    }

    /** People of the unit who may be moved, the first due first. */
    static List<Assignment> movable(ConversionHouse house) {
        return house.radar.of(ConversionHouse.UNIT, house.today()).stream()
                .filter(each -> each.stay() == null)
                .filter(each -> each.standing() == Standing.DUE || each.standing() == Standing.OVERDUE)
                .map(RadarLine::assignment)
                .toList();
    }

    static PlanLine.Entry entry(Assignment held, LocalDate moveOn, LocalDate handOverBy) {
        return new PlanLine.Entry(
                held.personId(),
                held.unitId(),
                held.position(),
                "Chuyên viên theo dõi địa bàn khác",
                moveOn,
                handOverBy,
                false);
    }

    PlanOfAUnit lists(PlanLine.Entry... entries) {
        house.plans.write(number, List.of(entries), house.caller(ConversionHouse.OFFICE));
        return this;
    }

    /** Two people who may be moved. */
    PlanOfAUnit listsTwo() {
        List<Assignment> movable = movable(house);
        return lists(entry(movable.get(0), MOVE_ON, HAND_OVER_BY), entry(movable.get(1), MOVE_ON, HAND_OVER_BY));
    }

    PlanOfAUnit drafted() {
        house.does(ConversionHouse.OFFICE, number, "DraftPlan", Map.of("documentDate", house.today()));
        house.does(ConversionHouse.COMMITTEE, number, "GiveCommitteeOpinion", paper());
        return this;
    }

    PlanOfAUnit answered(String outcome) {
        house.does(
                ConversionHouse.HEAD,
                number,
                "ApprovePlan",
                Map.of("outcome", outcome, "documentDate", house.today(), "content", WORDS));
        return this;
    }

    PlanOfAUnit signed() {
        house.does(ConversionHouse.HEAD, number, "SignPlan", Map.of("signedOn", house.today()));
        return this;
    }

    PlanOfAUnit numbered() {
        house.does(ConversionHouse.CLERK, number, "NumberPlan", Map.of("issuedOn", house.today()));
        return this;
    }

    PlanOfAUnit published() {
        house.does(
                ConversionHouse.OFFICE,
                number,
                "PublishPlan",
                Map.of("publishedOn", house.today(), "place", "Bảng tin cơ quan"));
        return this;
    }

    /** The whole way; gives the case of the first line's move. */
    String firstMove() {
        listsTwo().drafted().answered("APPROVED").signed().numbered().published();
        return Objects.requireNonNull(house.plans.lines(number).get(0).moveNumber());
    }

    private Map<String, Object> paper() {
        return Map.of("documentDate", house.today(), "content", WORDS);
    }
}
