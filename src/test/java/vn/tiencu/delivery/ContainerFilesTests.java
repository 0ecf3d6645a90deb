package vn.tiencu.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker/} promises, as far as it can be read without starting containers. */
class ContainerFilesTests {

    private final String compose = read("docker/compose.yaml");
    private final Map<String, Map<String, Object>> services = services();

    @Test
    void onlyTheProxyPublishesAPort() {
        assertThat(services).containsKeys("db", "app", "mail", "proxy");
        assertThat(services.entrySet().stream()
                        .filter(each -> each.getValue().containsKey("ports"))
                        .map(Map.Entry::getKey))
                .containsExactly("proxy");
    }

    @Test
    void everythingButTheProxyIsCutOffFromTheOutside() {
        services.forEach((name, service) -> assertThat(service.get("networks"))
                .as(name)
                .isEqualTo("proxy".equals(name) ? List.of("inside", "outside") : List.of("inside")));
        assertThat(compose).contains("inside: { internal: true }");
    }

    @Test
    void noSecretHasADefault() {
        Set<String> secrets = names(compose, "\\$\\{(TIENCU_\\w*(?:SECRET|PASSWORD)\\w*)[^}]*}");
        assertThat(secrets).isNotEmpty();
        assertThat(names(compose, "\\$\\{(TIENCU_\\w*(?:SECRET|PASSWORD)\\w*):\\?[^}]+}"))
                .isEqualTo(secrets);
        assertThat(read("docker/.env.example")).doesNotContainPattern("(?m)^\\w*(SECRET|PASSWORD)=\\S");
    }

    @Test
    void theExampleNamesEveryVariable() {
        assertThat(names(read("docker/.env.example"), "(?m)^#?(TIENCU_\\w+)="))
                .isEqualTo(names(compose, "\\$\\{(TIENCU_\\w+)"));
    }

    @Test
    void theDatabaseIsAskedWithTheParametersOfTheApplication() {
        String own = first(read("src/main/resources/application.yaml"), "jdbc:mysql://[^?]+\\?([^}]+)}");
        String here = first(compose, "jdbc:mysql://[^?]+\\?([^\"]+)\"");
        assertThat(here.split("&")).contains(own.split("&"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        Map<String, Object> file = new Yaml().load(compose);
        return (Map<String, Map<String, Object>>) file.get("services");
    }

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }
}
