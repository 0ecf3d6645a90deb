package vn.tiencu.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule table names sentences; each of them must exist in both languages, or a verdict could not be read. */
class RuleWordsTests {

    private static final Path PROCESSES = Path.of("processes");

    @ParameterizedTest
    @CsvSource({
        "standards/standards_eligibility.dmn, required, standards.required.",
        "standards/standards_eligibility.dmn, change, standards.change.",
        "ballot/ballot_threshold.dmn, shortfall, ballot.shortfall.",
        "ballot/ballot_threshold.dmn, base, ballot.base."
    })
    void everySentenceThatATableNamesExists(String table, String output, String prefix) throws IOException {
        String module = prefix.substring(0, prefix.indexOf('.'));
        for (String file : Set.of(module + ".properties", module + "_en.properties")) {
            assertThat(named(table, output))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(messages(file)).as(file).containsKey(prefix + each));
        }
    }

    @ParameterizedTest
    @CsvSource({"ballot", "standards"})
    void bothLanguagesSayTheSame(String module) throws IOException {
        assertThat(messages(module + ".properties").keySet())
                .isEqualTo(messages(module + "_en.properties").keySet());
    }

    @Test
    void theOutcomesOfACountAreExplained() throws IOException {
        Set<Object> known = messages("ballot.properties").keySet();
        assertThat(named("ballot/ballot_outcome.dmn", "explanation"))
                .allSatisfy(each -> assertThat(each.equals("countRejected") || known.contains("ballot." + each))
                        .isTrue());
    }

    private static Set<String> named(String table, String output) throws IOException {
        var cell = Pattern.compile("_out_" + output + "\"><text>\"([^\"]+)\"</text>")
                .matcher(Files.readString(PROCESSES.resolve(table)));
        Set<String> found = new HashSet<>();
        while (cell.find()) {
            found.add(cell.group(1));
        }
        return found;
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader source =
                Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
            messages.load(source);
        }
        return messages;
    }
}
