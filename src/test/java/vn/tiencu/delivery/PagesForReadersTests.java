package vn.tiencu.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that people read keep step with what is there. */
class PagesForReadersTests {

    /** Pictures apart: the browser journey makes them. */
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\(([^)#\\s]+)");

    static Stream<Path> pages() throws IOException {
        List<Path> tops = List.of(
                Path.of("README.md"), Path.of("README.vi.md"), Path.of("CHANGELOG.md"), Path.of("docker/README.md"));
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(
                    tops.stream(), docs.filter(each -> each.toString().endsWith(".md")).toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkWithinTheRepositoryLeadsSomewhere(Path page) throws IOException {
        Path folder = page.toAbsolutePath().getParent();
        List<String> dead = LINK.matcher(Files.readString(page))
                .results()
                .map(each -> each.group(1))
                .filter(each -> !each.startsWith("http"))
                .filter(each -> !Files.exists(folder.resolve(each)))
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void theReadmeNamesEveryDemonstrationAccount() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> accounts = Files.readAllLines(Path.of("src/main/resources/seed/accounts.csv")).stream()
                .skip(1)
                .map(each -> "`" + each.substring(0, each.indexOf(',')) + "`")
                .toList();
        assertThat(accounts).isNotEmpty().allMatch(readme::contains);
    }

    @Test
    void theReadmeNamesEveryVariableThatTheApplicationReads() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Pattern.compile("\\$\\{(TIENCU_\\w+)")
                        .matcher(Files.readString(Path.of("src/main/resources/application.yaml")))
                        .results()
                        .map(each -> each.group(1)))
                .isNotEmpty()
                .allMatch(each -> readme.contains("`" + each + "`"));
    }
}
