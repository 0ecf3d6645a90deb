package vn.tiencu.training.lines.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/** A value of a short list in a cell: its code, or its label in either language. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String text, Texts texts) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Stream.of(
                                each.name(),
                                texts.in(Texts.VIETNAMESE, label(each)),
                                texts.in(Locale.ENGLISH, label(each)))
                        .anyMatch(text::equalsIgnoreCase))
                .findFirst();
    }

    static String all(Class<? extends Enum<?>> type, Texts texts) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> texts.here(label(each)))
                .collect(Collectors.joining(", "));
    }

    static Message label(Enum<?> value) {
        return Message.of("training.lines."
                + value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
    }
}
