package vn.tiencu.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * May this person be put into this post?
 *
 * @param asOf the day as of which ages, waiting times and papers are judged
 * @param rulesVersion as an earlier verdict gave it, so that a running case keeps its rules; null for the rules in force now
 */
public record Question(
        String personId,
        String postId,
        Action action,
        LocalDate asOf,
        @Nullable String rulesVersion) {

    /** What is to be done with the person. */
    public enum Action {
        /** Bổ nhiệm. */
        APPOINT
    }
}
