package vn.tiencu.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Officers at work through HTTP alone: each signs in once, finds tasks and completes them. */
public class Officers {

    public static final String MACHINE = "integration";
    private static final String TASKS = "/api/v1/tasks";

    private final int port;
    private final Map<String, Persona> personas = new ConcurrentHashMap<>();

    public Officers(int port) {
        this.port = port;
    }

    public final Persona as(String username) {
        return personas.computeIfAbsent(username, this::enter);
    }

    /** Officers sign in as in a browser; the machine sends its password each time. */
    private Persona enter(String username) {
        return username.equals(MACHINE) ? Persona.of(port, username) : Persona.signedIn(port, username);
    }

    /** For accounts with a password of their own. */
    public final void signsIn(String username, String password) {
        personas.put(username, Persona.signedIn(port, username, password));
    }

    public final Stream<JsonNode> tasks(String username) {
        return each(as(username).get(TASKS + "?limit=200").expect(200).json().path("items"));
    }

    /** The id of a task of a case in somebody's list. */
    public final String task(String username, String caseNumber, String element) {
        return tasks(username)
                .filter(each -> each.path("caseNumber").asText().equals(caseNumber))
                .filter(each -> each.path("element").asText().equals(element))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " has no " + element + " in " + caseNumber));
    }

    /** Completes a task with a form that is made from what the task shows; gives whatever comes back. */
    public final Answer tryTo(
            String username, String caseNumber, String element, Function<JsonNode, Map<String, Object>> form) {
        String id = task(username, caseNumber, element);
        JsonNode shown = as(username).get(TASKS + "/" + id).expect(200).json().path("form");
        return complete(username, id, form.apply(shown));
    }

    public final Answer complete(String username, String taskId, Map<String, Object> form) {
        return as(username).post(TASKS + "/" + taskId + "/completion", form);
    }

    public final void does(String username, String caseNumber, String element, Map<String, Object> form) {
        does(username, caseNumber, element, shown -> form);
    }

    public final void does(
            String username, String caseNumber, String element, Function<JsonNode, Map<String, Object>> form) {
        Answer answer = tryTo(username, caseNumber, element, form);
        if (answer.status() != 200) {
            throw new AssertionError(username + " " + element + ": " + answer);
        }
    }

    /** Every item of a list, page after page. */
    public final List<JsonNode> all(String username, String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    as(username).get(path + "?limit=200" + cursor).expect(200).json();
            page.path("items").forEach(items::add);
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    public static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
