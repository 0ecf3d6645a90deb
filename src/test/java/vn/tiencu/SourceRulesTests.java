package vn.tiencu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sources are written: short, and named after what they are. */
class SourceRulesTests {

    private static final int LONGEST_CLASS = 200;
    private static final int LONGEST_METHOD = 20;
    private static final int LONGEST_TEST = 250;
    private static final Pattern EMPTY_NAMES =
            Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|Common|Base|Data|Dto|Info|V\\d+|Delegate)$");

    private static final List<SourceFile> MAIN = SourceFile.below("src/main/java");
    private static final List<SourceFile> TESTS = SourceFile.below("src/test/java");

    @Test
    void classesFitOnAFewScreens() {
        assertThat(MAIN.stream().filter(each -> each.lines() > LONGEST_CLASS).map(SourceRulesTests::length))
                .as("classes of more than %s lines", LONGEST_CLASS)
                .isEmpty();
    }

    @Test
    void testClassesFitOnAFewScreens() {
        assertThat(TESTS.stream().filter(each -> each.lines() > LONGEST_TEST).map(SourceRulesTests::length))
                .as("test classes of more than %s lines", LONGEST_TEST)
                .isEmpty();
    }

    @Test
    void methodsDoOneThing() {
        assertThat(MAIN.stream().flatMap(SourceRulesTests::longMethods))
                .as("methods of more than %s lines between their braces", LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(Stream.concat(MAIN.stream(), TESTS.stream())
                        .filter(each -> EMPTY_NAMES.matcher(each.type()).matches())
                        .map(SourceFile::path))
                .as("names that would fit anything")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(MAIN.stream()
                        .map(each -> each.path().resolveSibling("package-info.java"))
                        .distinct()
                        .filter(each -> !each.toFile().exists()))
                .as("packages without a sentence")
                .isEmpty();
    }

    @Test
    void nothingIsLeftLyingAbout() {
        Pattern leftovers = Pattern.compile("@author|TODO|FIXME|System\\.out|printStackTrace|@Disabled");
        assertThat(Stream.concat(MAIN.stream(), TESTS.stream())
                        .filter(each -> !each.type().equals("SourceRulesTests"))
                        .filter(each -> leftovers.matcher(each.text()).find())
                        .map(SourceFile::path))
                .as("leftovers of work")
                .isEmpty();
    }

    private static Stream<String> longMethods(SourceFile file) {
        return file.methods().stream()
                .filter(method -> method.lines() > LONGEST_METHOD)
                .map(method -> file.path() + "#" + method.name() + ": " + method.lines());
    }

    private static String length(SourceFile file) {
        return file.path() + ": " + file.lines();
    }
}
