package vn.tiencu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in the repository that are made from others, and must not grow stale. */
public final class Generated {

    private Generated() {}

    /** Fails when a committed file differs from what is made now, or writes it when the property is set. */
    public static void compare(String property, Path committed, String made) {
        try {
            if (Boolean.getBoolean(property)) {
                Files.writeString(committed, made);
            }
            assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                    .as("%s is stale; run this test with -D%s=true", committed, property)
                    .isEqualTo(made);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
