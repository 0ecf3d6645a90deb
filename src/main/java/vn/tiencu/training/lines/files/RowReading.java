package vn.tiencu.training.lines.files;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.Texts;
import vn.tiencu.api.tables.TableErrors;
import vn.tiencu.api.tables.TableFile;
import vn.tiencu.api.tables.TableFile.Line;
import vn.tiencu.api.tables.TableFile.Unusable;
import vn.tiencu.training.lines.LineEdit;
import vn.tiencu.training.lines.LineRules;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.State;

/** Reads one row cell by cell and collects every cell that cannot be read. */
final class RowReading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}|\\d{1,3}([., ]\\d{3}){1,4}");
    private final Line line;
    private final Map<LineColumn, Integer> places;
    private final Texts texts;
    private final TableErrors errors;
    private boolean readable = true;

    RowReading(Line line, Map<LineColumn, Integer> places, Texts texts, TableErrors errors) {
        this.line = line;
        this.places = places;
        this.texts = texts;
        this.errors = errors;
    }

    /** The row, or nothing when it does not say who is meant and for which programme. */
    Optional<FileRow> row() {
        String person = needed(LineColumn.PERSON_ID);
        String programme = needed(LineColumn.PROGRAMME);
        String name = text(LineColumn.FULL_NAME, LineRules.LONGEST_NOTE);
        LineEdit edit = edit();
        Integer version = whole(LineColumn.VERSION);
        return person.isEmpty() || programme.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileRow(line.number(), person, name, programme, edit, readable, version));
    }

    private LineEdit edit() {
        String note = text(LineColumn.NOTE, LineRules.LONGEST_NOTE);
        boolean cleared = note == null && places.containsKey(LineColumn.NOTE);
        return new LineEdit(
                null,
                choice(LineColumn.GAP, Gap.class),
                whole(LineColumn.PRIORITY),
                whole(LineColumn.QUARTER),
                choice(LineColumn.FUNDING, Funding.class),
                number(LineColumn.COST),
                choice(LineColumn.STATE, State.class),
                cleared ? "" : note);
    }

    private String needed(LineColumn column) {
        String text = text(column, 100);
        if (text != null) {
            return text;
        }
        Object raw = line.cell(places.getOrDefault(column, line.width()));
        if (raw == null || TableFile.text(raw).isEmpty()) {
            wrong(column, "missing");
        }
        return "";
    }

    private <E extends Enum<E>> @Nullable E choice(LineColumn column, Class<E> type) {
        String text = text(column, LineRules.LONGEST_NOTE);
        if (text == null) {
            return null;
        }
        Optional<E> found = Choice.read(type, text, texts);
        if (found.isEmpty()) {
            wrong(column, "badChoice", TableFile.shown(text), Choice.all(type, texts));
        }
        return found.orElse(null);
    }

    private @Nullable Integer whole(LineColumn column) {
        Long number = number(column);
        return number == null ? null : (int) Math.min(number, Integer.MAX_VALUE);
    }

    private @Nullable Long number(LineColumn column) {
        String text = text(column, 100);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong(column, text.startsWith("-") ? "negative" : "badNumber", TableFile.shown(text));
            return null;
        }
        return Long.valueOf(text.replaceAll("[., ]", ""));
    }

    /** The text of a cell; null when it is empty or cannot be read. */
    private @Nullable String text(LineColumn column, int most) {
        Object raw = places.containsKey(column) ? line.cell(places.get(column)) : null;
        if (raw instanceof Unusable unusable) {
            return wrong(column, unusable == Unusable.FORMULA ? "formula" : "errorCell");
        }
        String text = raw == null ? "" : TableFile.text(raw);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > most) {
            return wrong(column, "tooLong", most, text.length());
        }
        if (!text.codePoints().allMatch(Character::isBmpCodePoint)) {
            return wrong(column, "fourByte");
        }
        return text.codePoints().anyMatch(RowReading::isHidden) ? wrong(column, "controlCharacter") : text;
    }

    private static boolean isHidden(int character) {
        return TableFile.isUnprintable(character) && character != '\n' && character != '\t';
    }

    private @Nullable String wrong(LineColumn column, String code, Object... arguments) {
        readable = false;
        errors.add(0, "", line.number(), column.key(), code, arguments);
        return null;
    }
}
