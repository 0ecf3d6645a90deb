package vn.tiencu.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The rights table {@code rights.csv}: which roles may call which address. The first row that fits decides; an address that
 * no row names is refused to everyone.
 */
@Component
public class Rights {

    /** In the table: no sign-in needed. */
    public static final String ANYONE = "ANYONE";

    private final List<Row> rows = read();

    /** One row of the table. */
    public record Row(Set<String> methods, PathPattern path, Set<String> roles) {

        boolean fits(String method, PathContainer asked) {
            return (methods.contains("*") || methods.contains(method)) && path.matches(asked);
        }
    }

    /** Roles that may call an address; empty when nobody may. */
    public Set<String> roles(String method, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return rows.stream()
                .filter(row -> row.fits(method, asked))
                .findFirst()
                .map(Row::roles)
                .orElse(Set.of());
    }

    public List<Row> rows() {
        return rows;
    }

    private static List<Row> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setCommentMarker('#')
                .get();
        try (Reader reader =
                new InputStreamReader(new ClassPathResource("rights.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream()
                    .map(row -> new Row(
                            words(row.get("methods")),
                            PathPatternParser.defaultInstance.parse(row.get("path")),
                            words(row.get("roles"))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rights.csv cannot be read", unreadable);
        }
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.split("\\s+"));
    }
}
