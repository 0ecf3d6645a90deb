package vn.tiencu.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/** Messages of this module, put together. */
final class Words {

    private Words() {}

    static Message found(String key, Object... arguments) {
        return Message.of("standards.found." + key, arguments);
    }

    static Message joined(List<Message> parts) {
        return parts.stream()
                .reduce((left, right) -> Message.of("standards.and", left, right))
                .orElse(found("nothing"));
    }

    /** A decision or paper by its number, if it has one. */
    static @Nullable Message paper(@Nullable String number, Object day) {
        return number == null ? null : Message.of("standards.evidence", number, day);
    }
}
