package vn.tiencu.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The pages of the product itself: sign-in and problems. */
class PageTests {

    private static final Path PAGES = Path.of("src/main/resources/pages");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern TEXT = Pattern.compile("\\[\\[([\\w.]+)]]");

    @Test
    void everyTextOfAPageStandsInBothLanguages() throws IOException {
        Properties vietnamese = messages("identity.properties");
        Properties english = messages("identity_en.properties");
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".html")).toList()) {
                List<String> keys = TEXT.matcher(Files.readString(page))
                        .results()
                        .map(each -> each.group(1))
                        .toList();
                assertThat(vietnamese.keySet()).as(page.toString()).containsAll(keys);
                assertThat(english.keySet()).as(page.toString()).containsAll(keys);
            }
        }
    }

    @Test
    void pagesHaveNoInlineScriptsStylesOrHandlers() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page)).doesNotContain("<style", " style=", " onclick", "<script>");
            }
        }
    }

    @Test
    void everyAccountOfTheSignInPageIsInTheSeed() throws IOException {
        List<String> seed = firstCells("src/main/resources/seed/accounts.csv");
        assertThat(seed).containsAll(firstCells("src/main/resources/pages/demo-accounts.csv"));
    }

    @Test
    void everyRowOfAPageTableIsComplete() throws IOException {
        assertThat(rows("src/main/resources/pages/demo-accounts.csv")).allMatch(PageTests::isComplete);
        assertThat(rows("src/main/resources/pages/problems.csv")).allMatch(PageTests::isComplete);
    }

    @Test
    void aProblemIsExplainedOnce() throws IOException {
        assertThat(firstCells("src/main/resources/pages/problems.csv")).doesNotHaveDuplicates();
    }

    private static boolean isComplete(CSVRecord row) {
        return row.isConsistent() && row.stream().noneMatch(String::isBlank);
    }

    private static List<String> firstCells(String file) throws IOException {
        return rows(file).stream().map(row -> row.get(0)).toList();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(Path.of(file), StandardCharsets.UTF_8, format)) {
            return rows.getRecords();
        }
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(name))) {
            messages.load(reader);
        }
        return messages;
    }
}
