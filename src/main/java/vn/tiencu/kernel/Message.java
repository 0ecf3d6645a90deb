package vn.tiencu.kernel;

import java.util.List;

/**
 * A sentence for a person, not yet in a language: a key of the message files and its arguments. The edge puts it into the
 * reader's language; dates are then written dd/MM/yyyy and arguments that are messages are resolved in turn.
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
