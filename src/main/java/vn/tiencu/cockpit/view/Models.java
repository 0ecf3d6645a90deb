package vn.tiencu.cockpit.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The models of all rooms and their pictures, as they lie in the application. */
@Service
public class Models {

    private static final String MODEL = ".bpmn";
    private static final String PICTURE = ".svg";
    private static final Pattern CALLED = Pattern.compile("calledElement=\"([^\"]+)\"");

    private static final Pattern END = Pattern.compile("<(?:\\w+:)?endEvent id=\"([^\"]+)\"");

    private final Map<String, Resource> models = new TreeMap<>();
    private final Map<String, String> callers = new HashMap<>();
    private final Map<String, List<String>> ends = new HashMap<>();
    private final Words words;

    Models(Words words) {
        this.words = words;
        for (Resource model : find()) {
            String key = String.valueOf(model.getFilename()).replace(MODEL, "");
            models.put(key, model);
            String drawn = new String(read(model), StandardCharsets.UTF_8);
            found(CALLED, drawn).forEach(called -> callers.put(called, key));
            ends.put(key, found(END, drawn));
        }
    }

    private static List<String> found(Pattern form, String drawn) {
        return form.matcher(drawn).results().map(each -> each.group(1)).toList();
    }

    /**
     * A process.
     *
     * @param partOf key of the process that calls it, or null
     * @param picture address of its drawing
     * @param ends the ends that it can come to, as they are drawn
     */
    public record Model(
            Named process, String room, @Nullable String partOf, String picture, List<Named> ends) {}

    public List<Model> all() {
        return models.keySet().stream()
                .map(each -> new Model(
                        words.process(each),
                        each.split("_", 2)[0],
                        callers.get(each),
                        "/api/v1/boards/pictures/" + each,
                        endsOf(each)))
                .toList();
    }

    private List<Named> endsOf(String process) {
        return ends.getOrDefault(process, List.of()).stream()
                .map(each -> words.end(process, each, each))
                .toList();
    }

    /** The process, or a refusal (404). */
    Named get(String process) {
        if (!models.containsKey(process)) {
            throw unknown(process);
        }
        return words.process(process);
    }

    /** The process whose cases a process belongs to: itself, or what calls it. */
    String caseOf(String process) {
        String caller = callers.get(process);
        return caller == null || caller.equals(process) ? process : caseOf(caller);
    }

    /** A process, or all processes of a room that have cases of their own. */
    List<String> within(String roomOrProcess) {
        List<String> room = models.keySet().stream()
                .filter(each -> each.equals(roomOrProcess) || each.startsWith(roomOrProcess + "_"))
                .filter(each -> !callers.containsKey(each))
                .toList();
        return room.isEmpty() ? List.of(roomOrProcess) : room;
    }

    /** Its drawing; refused (404) where there is none. */
    public byte[] picture(String process) {
        return Optional.ofNullable(models.get(process))
                .map(Models::beside)
                .filter(Resource::exists)
                .map(Models::read)
                .orElseThrow(() -> unknown(process));
    }

    private static Resource beside(Resource model) {
        try {
            return model.createRelative(String.valueOf(model.getFilename()).replace(MODEL, PICTURE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refused unknown(String process) {
        return Refused.notFound(Message.of("cockpit.unknownProcess", process));
    }

    private static byte[] read(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] find() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*" + MODEL);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
