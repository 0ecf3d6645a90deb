package vn.tiencu.training.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a line says about its person, value by value: the journal and the differences speak in these. */
public enum LineField {
    UNIT("unitId", PlanLine::unitId),
    PERSON("personId", PlanLine::personId),
    POST("postId", PlanLine::postId),
    PROGRAMME("programme", PlanLine::programme),
    GAP("gap", PlanLine::gap),
    PRIORITY("priority", PlanLine::priority),
    QUARTER("quarter", PlanLine::quarter),
    FUNDING("funding", PlanLine::funding),
    COST("cost", PlanLine::cost),
    STATE("state", PlanLine::state),
    NOTE("note", PlanLine::note);

    private final String key;
    private final Function<PlanLine, @Nullable Object> value;

    LineField(String key, Function<PlanLine, @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    /** Its name at the interface and in the journal. */
    public String key() {
        return key;
    }

    /** The value as it is written down; empty where the line says nothing. */
    public String of(PlanLine line) {
        return Objects.toString(value.apply(line), "");
    }

    /** The fields in which two states of a line differ. */
    public static List<LineField> between(PlanLine before, PlanLine after) {
        return Arrays.stream(values())
                .filter(field -> !field.of(before).equals(field.of(after)))
                .toList();
    }

    /** The whole line in one text, for the journal of lines that come and go. */
    public static String all(PlanLine line) {
        return Arrays.stream(values())
                .map(field -> field.key + "=" + field.of(line))
                .collect(Collectors.joining("; "));
    }
}
