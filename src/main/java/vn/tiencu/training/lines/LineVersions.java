package vn.tiencu.training.lines;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Texts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.lines.store.Versions;

/** The versions in which a plan went from hand to hand, and how two of them differ, line by line. */
@Service
public class LineVersions {

    private final LineRights rights;
    private final Lines lines;
    private final Versions versions;
    private final LineBook book;
    private final Texts texts;

    LineVersions(LineRights rights, Lines lines, Versions versions, LineBook book, Texts texts) {
        this.rights = rights;
        this.lines = lines;
        this.versions = versions;
        this.book = book;
        this.texts = texts;
    }

    /** A kept version; {@code step} names the step in which it was kept. */
    public record VersionShown(int number, String element, String step, OffsetDateTime at) {}

    /** What became of a line from the first version to the second. */
    public enum What {
        ADDED,
        DROPPED,
        CHANGED
    }

    /** One value that differs. */
    public record FieldChange(String field, String before, String after) {}

    /** One line that differs; names as they are today. */
    public record Difference(
            String lineId,
            What what,
            String personId,
            String fullName,
            String unitName,
            String programme,
            String programmeName,
            List<FieldChange> fields) {}

    /**
     * How two versions differ.
     *
     * @param with null for the lines as they stand now
     */
    public record Differences(
            int from, @Nullable Integer with, long added, long dropped, long changed, List<Difference> lines) {}

    @Transactional(readOnly = true)
    public List<VersionShown> list(String caseNumber, Caller caller) {
        rights.of(caseNumber, caller);
        return versions.of(caseNumber).stream()
                .map(each -> new VersionShown(
                        each.number(), each.element(), texts.here(Message.of("training." + each.element())), each.at()))
                .toList();
    }

    /** From a version to another, or to the lines as they stand now. */
    @Transactional(readOnly = true)
    public Differences between(String caseNumber, int from, @Nullable Integer with, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        Map<String, PlanLine> before = seen(reach, kept(caseNumber, from));
        Map<String, PlanLine> after = seen(reach, with == null ? lines.of(caseNumber) : kept(caseNumber, with));
        List<Difference> found = differences(before, after);
        return new Differences(
                from, with, count(found, What.ADDED), count(found, What.DROPPED), count(found, What.CHANGED), found);
    }

    private static long count(List<Difference> found, What what) {
        return found.stream().filter(each -> each.what() == what).count();
    }

    private List<PlanLine> kept(String caseNumber, int number) {
        if (versions.of(caseNumber).stream().noneMatch(each -> each.number() == number)) {
            throw Refused.notFound(Message.of("training.lines.unknownVersion", number));
        }
        return versions.lines(caseNumber, number);
    }

    private static Map<String, PlanLine> seen(LineReach reach, List<PlanLine> all) {
        Map<String, PlanLine> seen = new LinkedHashMap<>();
        all.stream().filter(line -> reach.sees(line.unitId())).forEach(line -> seen.put(line.id(), line));
        return seen;
    }

    private List<Difference> differences(Map<String, PlanLine> before, Map<String, PlanLine> after) {
        Map<String, PlanLine> all = new LinkedHashMap<>(before);
        all.putAll(after);
        List<Difference> found = new ArrayList<>();
        for (LineBook.Entry entry : LineOrder.of("unit").sorted(book.of(all.values()))) {
            String id = entry.line().id();
            What what = what(before.get(id), after.get(id));
            if (what != null) {
                found.add(difference(entry, what, before.get(id), after.get(id)));
            }
        }
        return found;
    }

    /** A line that is there but dropped counts as gone, so that dropping and taking up again are seen as such. */
    private static @Nullable What what(@Nullable PlanLine before, @Nullable PlanLine after) {
        boolean was = before != null && before.counts();
        boolean is = after != null && after.counts();
        if (was != is) {
            return is ? What.ADDED : What.DROPPED;
        }
        boolean same = before == null
                || after == null
                || LineField.between(before, after).isEmpty();
        return same ? null : What.CHANGED;
    }

    private static Difference difference(
            LineBook.Entry entry, What what, @Nullable PlanLine before, @Nullable PlanLine after) {
        List<FieldChange> fields = before == null || after == null
                ? List.of()
                : LineField.between(before, after).stream()
                        .map(field -> new FieldChange(field.key(), field.of(before), field.of(after)))
                        .toList();
        return new Difference(
                entry.line().id(),
                what,
                entry.line().personId(),
                entry.fullName(),
                entry.unitName(),
                entry.line().programme(),
                entry.programmeName(),
                fields);
    }
}
