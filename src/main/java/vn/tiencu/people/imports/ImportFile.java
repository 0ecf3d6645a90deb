package vn.tiencu.people.imports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.tables.TableFile;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** A file as far as it can be judged without the store: its rows typed, their days in order, none of them twice. */
public final class ImportFile {

    private final Map<Kind, String> sheets = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> named = new EnumMap<>(Kind.class);
    private final ImportErrors errors;

    private ImportFile(ImportErrors errors) {
        this.errors = errors;
    }

    /**
     * Reads a file; what is wrong with its rows goes to {@code errors}, a file that is no such file is refused as malformed.
     *
     * @param kind of the rows; null for a workbook whose sheets are named after their kinds
     */
    public static ImportFile read(byte[] content, @Nullable Kind kind, LocalDate today, ImportErrors errors) {
        ImportFile file = new ImportFile(errors);
        for (RawTable table : tables(content, kind)) {
            file.add(table, today);
        }
        return file;
    }

    private static List<RawTable> tables(byte[] content, @Nullable Kind kind) {
        if (kind == null && !TableFile.isWorkbook(content)) {
            throw Refused.malformed("kind", Message.of("people.import.kindMissing"));
        }
        TableFile file = TableFile.read(content);
        return kind == null
                ? file.sheets().stream().map(ImportFile::named).toList()
                : List.of(new RawTable(kind, "", file.sole().lines()));
    }

    private static RawTable named(TableFile.Sheet sheet) {
        Kind kind = Kind.named(sheet.name())
                .orElseThrow(() -> Refused.malformed(
                        "file", Message.of("people.import.unknownSheet", TableFile.shown(sheet.name()))));
        return new RawTable(kind, sheet.name(), sheet.lines());
    }

    private void add(RawTable table, LocalDate today) {
        Interpretation reading = new Interpretation(table, today, errors);
        List<Row> read = reading.rows();
        sheets.put(table.kind(), table.sheet());
        rows.put(table.kind(), read);
        named.put(table.kind(), reading.named());
        Map<List<@Nullable Object>, Integer> lines = new HashMap<>();
        for (Row row : read) {
            RowRules.wrong(row, today).forEach(each -> wrong(row, each.column(), each.code(), each.arguments()));
            Integer before = lines.putIfAbsent(row.key(), row.line());
            if (before != null) {
                wrong(row, row.kind().keys().get(0).name(), "twice", List.of(before));
            }
        }
    }

    /** Something that is wrong with a row of this file. */
    public void wrong(Row row, String column, String code, List<Object> arguments) {
        errors.add(row.kind(), sheets.getOrDefault(row.kind(), ""), row.line(), column, code, arguments.toArray());
    }

    /** Kinds that the file holds, those first that others refer to. */
    public Set<Kind> kinds() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** The rows of a kind that could be read. */
    public List<Row> rows(Kind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** Ids that the file itself brings, also in rows with errors. */
    public Set<String> named(Kind kind) {
        return named.getOrDefault(kind, Set.of());
    }
}
