package vn.tiencu.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Somebody at the door of the product: with a password at each request, with a session of the web apps, or unknown. */
public final class Persona {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String root;
    private final @Nullable String authorization;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Persona(int port, @Nullable String authorization) {
        this.root = "http://127.0.0.1:" + port;
        this.authorization = authorization;
    }

    public static Persona nobody(int port) {
        return new Persona(port, null);
    }

    /** Sends the password with each request, as machines do. */
    public static Persona of(int port, String username) {
        return of(port, username, "demo");
    }

    public static Persona of(int port, String username, String password) {
        byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Persona(port, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** Signs in with the form and keeps the session. */
    public static Persona signedIn(int port, String username) {
        return signedIn(port, username, "demo");
    }

    public static Persona signedIn(int port, String username, String password) {
        Persona persona = nobody(port);
        Answer answer = persona.signIn(username, password);
        if (answer.status() != 302 || answer.header("Location").contains("error")) {
            throw new AssertionError(username + " cannot sign in: " + answer);
        }
        persona.get("/").expect(302);
        return persona;
    }

    public Answer signIn(String username, String password) {
        get("/login").expect(200);
        String form = "username=" + username + "&password=" + password + "&_csrf=" + cookies.get("TC-CSRF");
        return send(
                "POST", "/login", BodyPublishers.ofString(form), "Content-Type", "application/x-www-form-urlencoded");
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Any method; a body other than text is written as JSON. */
    public Answer send(String method, String path, Object body, String... headers) {
        String text = body instanceof String given ? given : json(body);
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send(method, path, BodyPublishers.ofString(text), all);
    }

    /** Sends a form with one file. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
        String line = "--tiencu\r\nContent-Disposition: form-data; name=\"";
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(line)
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append(line).append("file\"; filename=\"").append(fileName).append("\"\r\n\r\n");
        var body = BodyPublishers.ofByteArrays(List.of(
                head.toString().getBytes(StandardCharsets.UTF_8),
                content,
                "\r\n--tiencu--\r\n".getBytes(StandardCharsets.UTF_8)));
        return send("POST", path, body, "Content-Type", "multipart/form-data; boundary=tiencu");
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach(
                    (name, value) -> all.append(name).append('=').append(value).append("; "));
            request.header("Cookie", all.toString());
            sendTokens(request);
        }
        return answer(request.build());
    }

    /** As the pages and the web apps do. */
    private void sendTokens(HttpRequest.Builder request) {
        if (cookies.containsKey("TC-CSRF")) {
            request.header("X-TC-CSRF", String.valueOf(cookies.get("TC-CSRF")));
        }
        if (cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", String.valueOf(cookies.get("XSRF-TOKEN")));
        }
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(request.uri().toString(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String header) {
        if (authorization == null) {
            HttpCookie cookie = HttpCookie.parse(header).get(0);
            if (cookie.getValue().isEmpty() || cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
