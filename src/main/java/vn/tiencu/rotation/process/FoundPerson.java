package vn.tiencu.rotation.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody whom the records put forward. */
public record FoundPerson(
        String personId,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable String currentPost,
        String group,
        LocalDate since,
        LocalDate due,
        String citation) {}
