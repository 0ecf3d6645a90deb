package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.conversion.lists.store.PositionRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The lists of the circulars: sectors and their items, also those that are in force no more. */
@Service
public class Positions {

    private final PositionRows rows;

    Positions(PositionRows rows) {
        this.rows = rows;
    }

    /** All sectors, in the order of their codes. */
    public List<Sector> sectors() {
        return rows.sectors();
    }

    public Optional<Sector> sector(String code) {
        return rows.sectors().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Position> find(String code) {
        return rows.find(code);
    }

    /** The item, or a refusal (404). */
    public Position get(String code) {
        return find(code).orElseThrow(() -> Refused.notFound(Message.of("conversion.lists.unknownPosition", code)));
    }

    /** Items in the order of their circular; of one sector, and in force on a day, if asked. */
    public List<Position> list(@Nullable String sector, @Nullable LocalDate inForceOn) {
        return rows.all().stream()
                .filter(each -> sector == null || each.sector().equals(sector))
                .filter(each -> inForceOn == null || each.validity().contains(inForceOn))
                .toList();
    }

    /** All items by their codes. */
    public Map<String, Position> byCode() {
        return rows.all().stream().collect(Collectors.toMap(Position::code, Function.identity()));
    }
}
