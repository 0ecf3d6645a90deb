package vn.tiencu.people.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiencu.api.tables.TableFile;
import vn.tiencu.api.tables.TableFile.NumberCell;
import vn.tiencu.api.tables.TableFile.Unusable;

/** Reads a cell as its column says, or says what is wrong with it. */
final class Cells {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern YEARS = Pattern.compile("\\d{4}-\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_SERIAL = new BigDecimal(200_000);

    private Cells() {}

    /** Says what is wrong with a cell: a code of the message files and what it speaks of. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Object[] arguments;

        Unreadable(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = arguments;
        }

        String code() {
            return code;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    /** The value of a cell that is not empty. */
    static Object read(Column column, Object raw, LocalDate today) throws Unreadable {
        if (raw instanceof Unusable unusable) {
            throw new Unreadable(unusable == Unusable.FORMULA ? "formula" : "errorCell");
        }
        if (column.type() == Column.Type.DATE) {
            return date(column, raw, today);
        }
        String text = TableFile.text(raw);
        return switch (column.type()) {
            case ID -> formed(ID, "badId", limited(column, text));
            case CODE -> formed(CODE, "badCode", limited(column, text));
            case YEARS -> years(text);
            case NUMBER -> number(column, text);
            case FLAG -> flag(text);
            case CHOICE -> choice(column, text);
            default -> limited(column, text);
        };
    }

    private static String limited(Column column, String text) throws Unreadable {
        if (text.codePoints().anyMatch(TableFile::isUnprintable)) {
            throw new Unreadable("controlCharacter");
        }
        if (text.length() > column.most()) {
            throw new Unreadable("tooLong", column.most(), text.length());
        }
        return text;
    }

    private static String formed(Pattern form, String code, String text) throws Unreadable {
        if (!form.matcher(text).matches()) {
            throw new Unreadable(code, TableFile.shown(text));
        }
        return text;
    }

    private static LocalDate date(Column column, Object raw, LocalDate today) throws Unreadable {
        LocalDate date = raw instanceof NumberCell cell ? serial(cell) : written(TableFile.text(raw));
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new Unreadable("dateOutOfRange", date);
        }
        if (column.past() && date.isAfter(today)) {
            throw new Unreadable("futureDate", date);
        }
        return date;
    }

    private static LocalDate serial(NumberCell cell) throws Unreadable {
        BigDecimal days = cell.number();
        boolean whole = days.stripTrailingZeros().scale() <= 0;
        if (!whole || days.signum() <= 0 || days.compareTo(LAST_SERIAL) > 0) {
            throw new Unreadable("badDate", days.toPlainString());
        }
        return (cell.from1904() ? DAY_ZERO_1904 : DAY_ZERO).plusDays(days.intValueExact());
    }

    private static LocalDate written(String text) throws Unreadable {
        if (!DATE_FORM.matcher(text).matches()) {
            throw new Unreadable("badDate", TableFile.shown(text));
        }
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException noSuchDay) {
            throw new Unreadable("impossibleDate", text);
        }
    }

    private static String years(String text) throws Unreadable {
        formed(YEARS, "badYears", text);
        if (text.substring(0, 4).compareTo(text.substring(5)) >= 0) {
            throw new Unreadable("badYears", text);
        }
        return text;
    }

    private static Integer number(Column column, String text) throws Unreadable {
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable("badNumber", TableFile.shown(text));
        }
        int number = Integer.parseInt(text);
        if (number > column.most()) {
            throw new Unreadable("tooGreat", number, column.most());
        }
        return number;
    }

    private static Boolean flag(String text) throws Unreadable {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new Unreadable("badFlag", TableFile.shown(text));
        };
    }

    private static String choice(Column column, String text) throws Unreadable {
        if (!column.choices().contains(text)) {
            throw new Unreadable("badChoice", TableFile.shown(text), String.join(", ", column.choices()));
        }
        return text;
    }
}
