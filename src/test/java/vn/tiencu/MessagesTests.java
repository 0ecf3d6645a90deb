package vn.tiencu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that people read: complete, well-formed, and the same in Vietnamese and English. */
class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern NAMED = Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*([,)])");

    /** Traces of text that went through the wrong encoding, or that nobody has written yet. */
    private static final Pattern DAMAGED = Pattern.compile("\\p{L}\\?\\p{L}|\uFFFD|Ã|áº|á»|Ä‘|\\?\\?|xxx|XXX|TBD");

    static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(each -> each.getFileName().toString().replaceAll("(_en)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesSayTheSameThings(String module) throws IOException {
        assertThat(english(module).keySet()).isEqualTo(vietnamese(module).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesShowTheSameFacts(String module) throws IOException {
        Map<String, String> english = english(module);
        vietnamese(module)
                .forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everySentenceCanBeFilledIn(String module) throws IOException {
        for (Map<String, String> texts : List.of(vietnamese(module), english(module))) {
            texts.forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(new MessageFormat(text).format("ABCDEFGHIJKL".split("")))
                        .as(key)
                        .doesNotContain("{", "}");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void vietnameseIsWrittenWithItsSigns(String module) throws IOException {
        vietnamese(module).forEach((key, text) -> {
            assertThat(DAMAGED.matcher(text).find()).as(key + ": " + text).isFalse();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key + " is composed (NFC)")
                    .isTrue();
            boolean sentence = text.split("\\p{L}{2,}").length > 4;
            boolean signs = !Normalizer.normalize(text, Normalizer.Form.NFD).equals(text) || text.contains("đ");
            assertThat(!sentence || signs).as(key + " has no signs: " + text).isTrue();
        });
    }

    @Test
    void everyMessageThatTheCodeNamesIsWritten() throws IOException {
        Set<String> written = new HashSet<>();
        for (String module : modules()) {
            written.addAll(vietnamese(module).keySet());
        }
        Set<String> named = SourceFile.below("src/main/java").stream()
                .flatMap(each -> NAMED.matcher(each.text()).results())
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isNotEmpty();
        named.removeAll(written);
        assertThat(named).as("named in the code, written nowhere").isEmpty();
    }

    /** When a document moves the terms of its cases, people are told by this name. */
    @Test
    void everyRoomWithAModelHasAName() throws IOException {
        try (Stream<Path> models = Files.find(
                Path.of("processes"), 2, (each, of) -> each.toString().endsWith(".bpmn"))) {
            Set<String> rooms =
                    models.map(each -> each.getName(1).toString()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(rooms).hasSizeGreaterThan(3);
            for (String room : rooms) {
                assertThat(vietnamese(room)).containsKey(room + ".process");
            }
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> vietnamese(String module) throws IOException {
        return read(module + ".properties");
    }

    private static Map<String, String> english(String module) throws IOException {
        return read(module + "_en.properties");
    }

    private static Map<String, String> read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(in);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }
}
