package vn.tiencu.cockpit.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
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

    private final Map<String, Resource> models = new TreeMap<>();
    private final Map<String, String> callers = new HashMap<>();
    private final Words words;

    Models(Words words) {
        this.words = words;
        for (Resource model : find()) {
            String key = String.valueOf(model.getFilename()).replace(MODEL, "");
            models.put(key, model);
            Matcher called = CALLED.matcher(new String(read(model), StandardCharsets.UTF_8));
            while (called.find()) {
                callers.put(called.group(1), key);
            }
        }
    }

    /**
     * A process.
     *
     * @param partOf key of the process that calls it, or null
     * @param picture address of its drawing
     */
    public record Model(
            Named process, String room, @Nullable String partOf, String picture) {}

    public List<Model> all() {
        return models.keySet().stream()
                .map(each -> new Model(
                        words.process(each),
                        each.split("_", 2)[0],
                        callers.get(each),
                        "/api/v1/boards/pictures/" + each))
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
