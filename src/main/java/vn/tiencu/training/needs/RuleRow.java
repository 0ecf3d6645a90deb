package vn.tiencu.training.needs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a rule table that hit, output by output. */
record RuleRow(Map<String, @Nullable Object> outputs) {

    String text(String output) {
        return Objects.requireNonNull(textOrNull(output), output);
    }

    @Nullable
    String textOrNull(String output) {
        return (String) outputs.get(output);
    }

    /** The number, or 0 where the row has none. */
    int number(String output) {
        return outputs.get(output) instanceof Number number ? number.intValue() : 0;
    }

    boolean isTrue(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }

    /** Keys written with blanks between them. */
    List<String> keys(String output) {
        String written = textOrNull(output);
        return written == null ? List.of() : List.of(written.split(" "));
    }
}
