package vn.tiencu.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every part that a form asks for is one that the screens can draw: an unknown one would leave the whole form empty. */
class FormPartsTests {

    private static final Path FORMS = Path.of("forms");
    private static final Path SCRIPTS =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/tiencu");
    private static final Pattern KEY = Pattern.compile("(?:^ {2}|[{,] )(\\w+)(?=:|,|$)", Pattern.MULTILINE);

    @Test
    void everyPartThatIsReadCanBeDrawn() throws IOException {
        Set<String> drawn = keys("PARTS");
        assertThat(drawn).contains("case", "plan", "trainingClass", "compensation");
        assertThat(asked("data-show")).isNotEmpty().isSubsetOf(drawn);
    }

    @Test
    void everyPartThatIsFilledInCanBeDrawn() throws IOException {
        Set<String> drawn = keys("LISTS");
        assertThat(drawn).contains("electorate", "responses");
        Set<String> asked = asked("data-list");
        asked.removeAll(ownOfStartForms());
        assertThat(asked).isNotEmpty().isSubsetOf(drawn);
    }

    private static Set<String> asked(String attribute) throws IOException {
        try (Stream<Path> files = Files.walk(FORMS)) {
            return files.filter(each -> each.toString().endsWith(".html"))
                    .flatMap(each -> Jsoup.parseBodyFragment(text(each)).select("[" + attribute + "]").stream())
                    .map(each -> each.attr(attribute))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Keys of the objects whose name ends so: PARTS, TRAINING_PARTS, CLASS_LISTS … */
    private static Set<String> keys(String name) throws IOException {
        Pattern object = Pattern.compile("const \\w*" + name + " = (\\{.*?\\});?$", Pattern.DOTALL | Pattern.MULTILINE);
        return scripts()
                .flatMap(script -> object.matcher(script).results())
                .flatMap(found -> KEY.matcher(found.group(1)).results())
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A start form fills its lists itself. */
    private static Set<String> ownOfStartForms() throws IOException {
        Pattern sought = Pattern.compile("querySelector\\('\\[data-list=\"(\\w+)\"]'\\)");
        return scripts()
                .flatMap(script -> sought.matcher(script).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(each -> each.toString().endsWith(".js")).map(FormPartsTests::text).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
