package vn.tiencu.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException other) {
            throw new UncheckedIOException("no JSON but " + text(), other);
        }
    }

    /** The sentence of a problem document. */
    public String detail() {
        return json().path("detail").asText();
    }

    /** The code of the first violation of a problem document. */
    public String code() {
        return json().path("violations").path(0).path("code").asText();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Fails with the whole answer when the status is another. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but was " + status + ": " + text());
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
