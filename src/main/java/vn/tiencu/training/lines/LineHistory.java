package vn.tiencu.training.lines;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.lines.store.Changes;

/** What happened to a line, told by offices, not by persons. */
@Component
public class LineHistory {

    private final Changes changes;
    private final Bodies bodies;
    private final Texts texts;

    LineHistory(Changes changes, Bodies bodies, Texts texts) {
        this.changes = changes;
        this.bodies = bodies;
        this.texts = texts;
    }

    /**
     * One field of one change.
     *
     * @param version version of the line that the change made
     * @param office name of the office that made it
     */
    public record ChangeShown(
            int version,
            String field,
            @Nullable String before,
            @Nullable String after,
            String office,
            OffsetDateTime at) {}

    /** All of it, the latest first. */
    public List<ChangeShown> of(String lineId) {
        return since(lineId, 0);
    }

    /** What came after a version, the latest first. */
    public List<ChangeShown> since(String lineId, int version) {
        return changes.of(lineId).stream()
                .filter(each -> each.version() > version)
                .map(this::shown)
                .toList();
    }

    private ChangeShown shown(Changes.Change change) {
        return new ChangeShown(
                change.version(),
                change.field(),
                change.before(),
                change.after(),
                office(change.by().body()),
                change.at());
    }

    private String office(String key) {
        return key.isEmpty()
                ? texts.here(Message.of("training.lines.byApplication"))
                : bodies.find(key).map(LineHistory::name).orElse(key);
    }

    private static String name(Body body) {
        return Texts.pick(body.name(), body.nameEn());
    }
}
