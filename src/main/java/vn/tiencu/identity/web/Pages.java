package vn.tiencu.identity.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/**
 * The few pages of the product itself, in the reader's language: {@code [[key]]} in a page is a text of the message files,
 * {@code {{name}}} markup that the caller has made.
 */
@Component
class Pages {

    private static final Pattern PLACE = Pattern.compile("\\[\\[([\\w.]+)]]|\\{\\{(\\w+)}}");
    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    String page(String name, Map<String, String> markup) {
        Map<String, String> all = new HashMap<>(markup);
        all.put("language", LocaleContextHolder.getLocale().getLanguage());
        return PLACE.matcher(read("pages/" + name)).replaceAll(place -> Matcher.quoteReplacement(fill(place, all)));
    }

    boolean inEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    /** A text of the message files, safe within markup. */
    String text(String key) {
        return escaped(texts.here(Message.of(key)));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** Rows of a small table among the pages, without its header. */
    static List<CSVRecord> rows(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(read("pages/" + name), format)) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String fill(MatchResult place, Map<String, String> markup) {
        String key = place.group(1);
        return key == null ? markup.getOrDefault(place.group(2), "") : text(key);
    }

    private static String read(String path) {
        try (InputStream page = new ClassPathResource(path).getInputStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
