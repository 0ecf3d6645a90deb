package vn.tiencu.api.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.tables.TableFile.Line;
import vn.tiencu.api.tables.TableFile.Sheet;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Reads comma-separated values in UTF-8; semicolons too, as Vietnamese spreadsheets write them. */
final class CsvReading {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvReading() {}

    static Sheet read(byte[] content) {
        String text = decode(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<Line> lines = new ArrayList<>();
        long next = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                lines.add(new Line((int) next, cells(record)));
                Limits.checkLines(lines.size());
                next = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw Refused.malformed("file", Message.of("api.table.badCsv", next));
        }
        return new Sheet("", lines);
    }

    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf(',') < 0 && heading.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<@Nullable Object> cells(CSVRecord record) {
        List<@Nullable Object> cells = new ArrayList<>();
        record.forEach(cells::add);
        Limits.checkCells(cells.size());
        return cells;
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw Refused.malformed("file", Message.of("api.table.notUtf8"));
        }
    }
}
