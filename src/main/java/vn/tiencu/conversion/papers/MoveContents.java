package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.Sector;
import vn.tiencu.documents.Issuer.Style;

/** What papers say of a move: who, from where to where, by which item of which circular. */
@Component
class MoveContents {

    private final Positions positions;
    private final ConversionNames names;
    private final ConversionWords words;

    MoveContents(Positions positions, ConversionNames names, ConversionWords words) {
        this.positions = positions;
        this.names = names;
        this.words = words;
    }

    Map<String, Object> of(PlannedMove move, Style style) {
        Map<String, Object> content = new HashMap<>();
        String address = names.address(move.personId(), style);
        content.put("address", address);
        content.put("addressFirst", ConversionWords.capital(address));
        content.put("personName", names.person(move.personId()));
        content.put("birthDate", names.birth(move.personId()));
        content.put("fromDuties", move.fromDuties());
        content.put("fromUnit", names.place(move.fromUnit()));
        content.put("toDuties", move.toDuties());
        content.put("toUnit", names.place(move.toUnit()));
        content.put("moveOn", words.longDay(move.moveOn()));
        content.put("item", item(move.position()));
        content.put("circular", circular(move.position()));
        return content;
    }

    /** The rows of the plan's table. */
    List<Map<String, Object>> rows(List<PlannedMove> moves) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedMove each : moves) {
            rows.add(Map.of(
                    "no", rows.size() + 1,
                    "name", names.person(each.personId()),
                    "born", names.birth(each.personId()),
                    "from", words.say("withAgency", each.fromDuties(), names.unit(each.fromUnit())),
                    "item", item(each.position()),
                    "article", positions.get(each.position()).article(),
                    "circular", sector(positions.get(each.position())).circular(),
                    "to", words.say("withAgency", each.toDuties(), names.unit(each.toUnit())),
                    "moveOn", each.moveOn()));
        }
        return rows;
    }

    /** The law, the decree and the circulars that the moves rest on. */
    List<String> basis(List<PlannedMove> moves) {
        Set<String> basis = new LinkedHashSet<>(words.lines("law"));
        moves.stream().map(each -> circularInBasis(each.position())).sorted().forEach(basis::add);
        return new ArrayList<>(basis);
    }

    LocalDate first(List<PlannedMove> moves) {
        return moves.stream().map(PlannedMove::moveOn).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last(List<PlannedMove> moves) {
        return moves.stream().map(PlannedMove::moveOn).max(LocalDate::compareTo).orElseThrow();
    }

    /** The wording of the law without its closing mark. */
    private String item(String code) {
        return positions.get(code).wording().replaceAll("[.;]$", "");
    }

    private String circular(String code) {
        Position item = positions.get(code);
        return words.say("circular", item.article(), sector(item).circular());
    }

    private String circularInBasis(String code) {
        return words.say("law.circular", sector(positions.get(code)).circular());
    }

    private Sector sector(Position item) {
        return positions.sector(item.sector()).orElseThrow();
    }
}
