package vn.tiencu.training.lines.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiencu.api.Texts;
import vn.tiencu.api.tables.TableErrors;
import vn.tiencu.api.tables.TableFile;
import vn.tiencu.api.tables.TableFile.Line;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** A file of lines as far as it can be judged without the plan: its columns known, its cells readable, no line twice. */
final class LineTable {

    private static final int MOST_ROWS = 5_000;
    private final Texts texts;
    private final TableErrors errors;

    LineTable(Texts texts, TableErrors errors) {
        this.texts = texts;
        this.errors = errors;
    }

    /** The rows that can be read; what cannot goes to the errors. */
    List<FileRow> read(byte[] content) {
        List<Line> lines = TableFile.read(content).sole().lines().stream()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.isEmpty()) {
            errors.add(0, "", 1, null, "empty");
            return List.of();
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw Refused.malformed(
                    "file", Message.of("training.lines.import.tooManyRows", MOST_ROWS, lines.size() - 1));
        }
        Map<LineColumn, Integer> places = places(lines.get(0));
        if (errors.any()) {
            return List.of();
        }
        return rows(lines.subList(1, lines.size()), places, lines.get(0).width());
    }

    private Map<LineColumn, Integer> places(Line heading) {
        Map<LineColumn, Integer> places = new EnumMap<>(LineColumn.class);
        for (int at = 0; at < heading.width(); at++) {
            Object cell = heading.cell(at);
            String name = cell == null ? "" : TableFile.text(cell);
            Optional<LineColumn> column = LineColumn.named(name, texts);
            if (column.isEmpty()) {
                errors.add(0, "", heading.number(), null, "unknownColumn", at + 1, TableFile.shown(name));
            } else if (places.putIfAbsent(column.get(), at) != null) {
                errors.add(0, "", heading.number(), column.get().key(), "repeatedColumn");
            }
        }
        Arrays.stream(LineColumn.values())
                .filter(each -> each.needed() && !places.containsKey(each))
                .forEach(each -> errors.add(0, "", heading.number(), each.key(), "missingColumn"));
        return places;
    }

    private List<FileRow> rows(List<Line> lines, Map<LineColumn, Integer> places, int width) {
        List<FileRow> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines) {
            if (line.width() > width) {
                errors.add(0, "", line.number(), null, "tooManyCells", width);
            }
            new RowReading(line, places, texts, errors).row().ifPresent(row -> {
                Integer before = seen.putIfAbsent(row.key(), row.line());
                if (before != null) {
                    errors.add(0, "", row.line(), LineColumn.PERSON_ID.key(), "twice", before);
                } else {
                    rows.add(row);
                }
            });
        }
        return rows;
    }
}
