package vn.tiencu.conversion.lists.files;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.store.ImportLog;
import vn.tiencu.conversion.lists.store.PositionRows;

/** Brings the list of a circular in: every row is right, or nothing is stored. */
@Service
public class ListImport {

    private final Positions positions;
    private final PositionRows rows;
    private final ImportLog log;
    private final HouseClock clock;

    ListImport(Positions positions, PositionRows rows, ImportLog log, HouseClock clock) {
        this.positions = positions;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** How many items a file brought, changed, or found as they were. */
    public record Counts(int created, int updated, int unchanged) {}

    /** What the file would do; refused as the import would be. */
    public Counts preview(byte[] content) {
        return counts(read(content), positions.byCode());
    }

    /** Stores the file's items. An item that the file does not name stays as it is. */
    @Transactional
    public Counts run(byte[] content, String fileName, String by) {
        List<Position> items = read(content);
        Map<String, Position> known = positions.byCode();
        Counts counts = counts(items, known);
        for (Position each : items) {
            Position before = known.get(each.code());
            if (before == null) {
                rows.add(each);
            } else if (!before.equals(each)) {
                rows.change(each);
            }
        }
        log.add(clock.now(), by, fileName, counts.created(), counts.updated(), counts.unchanged());
        return counts;
    }

    private List<Position> read(byte[] content) {
        return new ListTable(positions.sectors()).read(content);
    }

    private static Counts counts(List<Position> items, Map<String, Position> known) {
        int created = (int)
                items.stream().filter(each -> !known.containsKey(each.code())).count();
        int same = (int) items.stream()
                .filter(each -> each.equals(known.get(each.code())))
                .count();
        return new Counts(created, items.size() - created - same, same);
    }
}
