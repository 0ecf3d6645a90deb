package vn.tiencu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The description of the interface that is handed to other systems; {@code -Dupdate.openapi=true} writes it anew. */
@WholeHouse
class OpenApiTests {

    private static final Path COMMITTED = Path.of("src/docs/openapi.json");
    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    @Autowired
    private MockMvc http;

    @Test
    void theCommittedDescriptionIsTheInterface() throws Exception {
        String described = SORTED.writeValueAsString(SORTED.convertValue(described(), Map.class)) + "\n";
        Generated.compare("update.openapi", COMMITTED, described);
    }

    @Test
    void everyOperationSaysWhatItDoes() throws Exception {
        List<String> silent = new ArrayList<>();
        described()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation ->
                                operation.getValue().path("summary").asText().isBlank())
                        .forEach(operation -> silent.add(operation.getKey() + " " + path.getKey())));
        assertThat(silent).as("operations without a summary").isEmpty();
    }

    @Test
    void operationsAreOfTheVersionedInterface() throws Exception {
        assertThat(described().path("paths").properties())
                .extracting(Map.Entry::getKey)
                .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
    }

    private JsonNode described() throws Exception {
        String json = http.perform(get("/v3/api-docs").with(httpBasic("integration", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        ObjectNode described = (ObjectNode) SORTED.readTree(json);
        described.remove("servers");
        return described;
    }
}
