package vn.tiencu.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Refuses characters that papers and registers cannot hold: outside the Basic Multilingual Plane, and control characters. */
public final class PlainText {

    private PlainText() {}

    /** Refused as malformed (400), naming every field that holds such a character. */
    public static void require(JsonNode form) {
        List<Refusal> refusals = offending("", form);
        if (!refusals.isEmpty()) {
            throw new Refused(Refused.Kind.MALFORMED, refusals, null);
        }
    }

    /** As {@link #require(JsonNode)} for one text. */
    public static void require(String field, String text) {
        if (!isPlain(text)) {
            throw Refused.malformed(field, Message.of("api.fourByte"));
        }
    }

    private static List<Refusal> offending(String path, JsonNode node) {
        if (node.isTextual()) {
            return isPlain(node.textValue())
                    ? List.of()
                    : List.of(Refusal.of("character", path, Message.of("api.fourByte")));
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> offending(path + "[" + index + "]", node.get(index)).stream())
                    .toList();
        }
        return node.properties().stream()
                .flatMap((Map.Entry<String, JsonNode> field) ->
                        offending(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue())
                                .stream())
                .toList();
    }

    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(each -> Character.isBmpCodePoint(each)
                        && (each >= ' ' || each == '\n' || each == '\r' || each == '\t')
                        && each != 0x7f);
    }
}
