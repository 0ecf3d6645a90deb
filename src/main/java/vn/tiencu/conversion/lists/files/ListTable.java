package vn.tiencu.conversion.lists.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.tables.TableErrors;
import vn.tiencu.api.tables.TableFile;
import vn.tiencu.api.tables.TableFile.Line;
import vn.tiencu.api.tables.TableFile.Sheet;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Sector;
import vn.tiencu.kernel.Period;

/** Judges a whole file: headings, sectors that are known, terms that the law allows, items that stand once. */
final class ListTable {

    /** Luật 36/2018, Điều 25.2 as the sector row of the Government's own list states it. */
    private static final String FRAME = "GENERAL";

    private final TableErrors errors = new TableErrors("conversion.lists.import.", column -> column);
    private final Map<String, Sector> sectors = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    ListTable(List<Sector> known) {
        known.forEach(each -> sectors.put(each.code(), each));
    }

    /** The items of the file; refused (422) with every error when anything is wrong. */
    List<Position> read(byte[] content) {
        Sheet sheet = TableFile.read(content).sole();
        List<Line> filled =
                sheet.lines().stream().filter(each -> !each.isBlank()).toList();
        List<Position> items = new ArrayList<>();
        if (filled.size() < 2) {
            errors.add(0, "", 1, null, "empty");
        } else {
            Map<ListColumn, Integer> places = places(filled.get(0));
            if (!errors.any()) {
                filled.stream().skip(1).forEach(line -> item(line, places).ifPresent(items::add));
            }
        }
        errors.refuseIfAny();
        return items;
    }

    private Map<ListColumn, Integer> places(Line headings) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        for (int at = 0; at < headings.width(); at++) {
            Object raw = headings.cell(at);
            String heading = raw == null ? "" : TableFile.text(raw);
            Optional<ListColumn> column = ListColumn.headed(heading);
            if (column.isEmpty()) {
                errors.add(0, "", headings.number(), null, "unknownColumn", at + 1, TableFile.shown(heading));
            } else if (places.put(column.get(), at) != null) {
                errors.add(0, "", headings.number(), column.get().heading(), "repeatedColumn");
            }
        }
        for (ListColumn each : ListColumn.values()) {
            if (each.isNeeded() && !places.containsKey(each)) {
                errors.add(0, "", headings.number(), each.heading(), "missingColumn");
            }
        }
        return places;
    }

    private Optional<Position> item(Line line, Map<ListColumn, Integer> places) {
        ListRow row = new ListRow(line, places, errors);
        String code = row.code(ListColumn.ITEM);
        String sector = row.code(ListColumn.SECTOR);
        int order = row.whole(ListColumn.ORDER_NO);
        String heading = row.text(ListColumn.HEADING);
        String article = row.needed(ListColumn.ARTICLE);
        String point = row.needed(ListColumn.POINT);
        String wording = row.needed(ListColumn.WORDING);
        int least = row.whole(ListColumn.LEAST_MONTHS);
        int most = row.whole(ListColumn.MOST_MONTHS);
        LocalDate from = row.day(ListColumn.VALID_FROM);
        LocalDate to = row.day(ListColumn.VALID_TO);
        if (!row.isReadable() || from == null || !isAllowed(row, code, sector, least, most, new Days(from, to))) {
            return Optional.empty();
        }
        Period validity = new Period(from, to);
        return Optional.of(new Position(code, sector, order, heading, article, point, wording, least, most, validity));
    }

    private record Days(LocalDate from, @Nullable LocalDate to) {}

    private boolean isAllowed(ListRow row, String code, String sector, int least, int most, Days days) {
        Integer before = lines.putIfAbsent(code, row.number());
        if (before != null) {
            row.wrong(ListColumn.ITEM, "twice", before);
        }
        if (!sectors.containsKey(sector)) {
            row.wrong(
                    ListColumn.SECTOR,
                    "unknownSector",
                    sector,
                    String.join(", ", sectors.keySet().stream().sorted().toList()));
        }
        checkTerm(row, ListColumn.LEAST_MONTHS, least);
        checkTerm(row, ListColumn.MOST_MONTHS, most);
        if (least > most) {
            row.wrong(ListColumn.MOST_MONTHS, "mostBelowLeast", most, least);
        }
        if (days.to() != null && days.to().isBefore(days.from())) {
            row.wrong(ListColumn.VALID_TO, "endBeforeBegin", days.to(), days.from());
        }
        return row.isReadable();
    }

    private void checkTerm(ListRow row, ListColumn column, int months) {
        Sector law = sectors.get(FRAME);
        if (law != null && (months < law.leastMonths() || months > law.mostMonths())) {
            row.wrong(column, "outsideLaw", months, law.leastMonths(), law.mostMonths(), law.periodArticle());
        }
    }
}
