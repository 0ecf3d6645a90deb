package vn.tiencu.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Why the rules or the input say no, in words that tell what to do.
 *
 * @param code stable, for machines, such as {@code quorumMissed}
 * @param field the field of the request that it concerns, or null when it concerns the whole act
 * @param message what was found, what is required, and what would change it
 * @param citation the article that says so, or null for a plain input error
 */
public record Refusal(
        String code,
        @Nullable String field,
        Message message,
        @Nullable String citation) {

    public static Refusal of(String code, @Nullable String field, Message message) {
        return new Refusal(code, field, message, null);
    }
}
