package vn.tiencu.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that the engine's web apps have in English and we do not have in Vietnamese would be shown as its key. */
class LocaleTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");
    private static final String APPS = "META-INF/resources/webjars/camunda/app/";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyEnglishTextOfAWebAppHasAVietnameseOne(String app) throws IOException {
        assertThat(keys(vietnamese(app))).containsAll(keys(english(app)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void bothTextsHaveTheSamePlaceholders(String app) throws IOException {
        JsonNode english = english(app);
        JsonNode vietnamese = vietnamese(app);
        for (String key : keys(english)) {
            assertThat(placeholders(vietnamese, key)).as(app + " " + key).isEqualTo(placeholders(english, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noTextNamesTheEngineAsTheProduct(String app) throws IOException {
        JsonNode vietnamese = vietnamese(app);
        assertThat(keys(vietnamese))
                .noneMatch(key -> vietnamese.get(key).asText().contains("Camunda"));
        assertThat(vietnamese.path("BANNER_CE_EOL_TEXT").asText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreWrittenDayFirst(String app) throws IOException {
        assertThat(own(app).at("/dateLocales/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
    }

    private static JsonNode vietnamese(String app) throws IOException {
        return own(app).get("labels");
    }

    private static JsonNode own(String app) throws IOException {
        return read(locale(app, "vi", "file"));
    }

    private static JsonNode english(String app) throws IOException {
        return read(locale(app, "en", "jar")).get("labels");
    }

    private static URL locale(String app, String language, String where) throws IOException {
        String name = APPS + app + "/locales/" + language + ".json";
        return Collections.list(LocaleTests.class.getClassLoader().getResources(name)).stream()
                .filter(each -> each.getProtocol().equals(where))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in a " + where));
    }

    private static JsonNode read(URL file) throws IOException {
        try (InputStream content = file.openStream()) {
            return new ObjectMapper().readTree(content);
        }
    }

    private static Set<String> keys(JsonNode labels) {
        Set<String> keys = new TreeSet<>();
        labels.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> placeholders(JsonNode labels, String key) {
        return PLACEHOLDER
                .matcher(labels.get(key).asText())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
