package vn.tiencu.conversion.lists.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.tables.TableErrors;
import vn.tiencu.api.tables.TableFile;
import vn.tiencu.api.tables.TableFile.Line;
import vn.tiencu.api.tables.TableFile.NumberCell;
import vn.tiencu.api.tables.TableFile.Unusable;

/** Reads one row cell by cell; every cell that cannot be read is an error with its line and column. */
final class ListRow {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final BigDecimal LAST_SERIAL = new BigDecimal(110_000);

    private final Line line;
    private final Map<ListColumn, Integer> places;
    private final TableErrors errors;
    private boolean readable = true;

    ListRow(Line line, Map<ListColumn, Integer> places, TableErrors errors) {
        this.line = line;
        this.places = places;
        this.errors = errors;
    }

    int number() {
        return line.number();
    }

    /** Whether every cell asked for so far could be read. */
    boolean isReadable() {
        return readable;
    }

    String code(ListColumn column) {
        String text = text(column);
        if (text != null && !CODE.matcher(text).matches()) {
            wrong(column, "badCode", TableFile.shown(text));
        }
        return text == null ? "" : text;
    }

    String needed(ListColumn column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    int whole(ListColumn column) {
        String text = text(column);
        if (text == null) {
            return 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong(column, "badNumber", TableFile.shown(text));
            return 0;
        }
        return Integer.parseInt(text);
    }

    @Nullable
    LocalDate day(ListColumn column) {
        Object raw = cell(column);
        LocalDate day = raw instanceof NumberCell number ? serial(column, number) : written(column);
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            wrong(column, "badDate", day.toString());
            return null;
        }
        return day;
    }

    private @Nullable LocalDate written(ListColumn column) {
        String text = text(column);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            wrong(column, "badDate", TableFile.shown(text));
            return null;
        }
    }

    private @Nullable LocalDate serial(ListColumn column, NumberCell cell) {
        BigDecimal days = cell.number();
        boolean whole = days.stripTrailingZeros().scale() <= 0;
        if (!whole || days.signum() <= 0 || days.compareTo(LAST_SERIAL) > 0) {
            wrong(column, "badDate", days.toPlainString());
            return null;
        }
        return (cell.from1904() ? DAY_ZERO_1904 : DAY_ZERO).plusDays(days.intValueExact());
    }

    /** The text of a cell; null when it is empty or cannot be read. */
    @Nullable
    String text(ListColumn column) {
        Object raw = cell(column);
        if (raw instanceof Unusable unusable) {
            wrong(column, unusable == Unusable.FORMULA ? "formula" : "errorCell");
            return null;
        }
        String text = raw == null ? "" : TableFile.text(raw);
        if (text.isEmpty()) {
            if (column.isNeeded()) {
                wrong(column, "missing");
            }
            return null;
        }
        return usable(column, text) ? text : null;
    }

    private boolean usable(ListColumn column, String text) {
        if (text.length() > column.most()) {
            return wrong(column, "tooLong", column.most(), text.length());
        }
        boolean plain =
                text.codePoints().allMatch(each -> Character.isBmpCodePoint(each) && !TableFile.isUnprintable(each));
        return plain || wrong(column, "controlCharacter");
    }

    private @Nullable Object cell(ListColumn column) {
        Integer place = places.get(column);
        return place == null ? null : line.cell(place);
    }

    /** Always false, so that a check may end with it. */
    boolean wrong(ListColumn column, String code, Object... arguments) {
        readable = false;
        errors.add(0, "", line.number(), column.heading(), code, arguments);
        return false;
    }
}
