package vn.tiencu.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The rule tables straight from {@code processes/}, for tests of rules that need no process engine. */
public final class ModelFiles {

    private ModelFiles() {}

    /** Tables named {@code <folder>_<decision>.dmn} as they stand in the working tree. */
    public static Decisions decisions() {
        return new DecisionTables(
                key -> new Decisions.Edition(key, 1),
                (key, caseNumber) -> Optional.empty(),
                edition -> open(edition.key()));
    }

    private static InputStream open(String key) {
        Path model = Path.of("processes", key.substring(0, key.indexOf('_')), key + ".dmn");
        try {
            return Files.newInputStream(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no rule table " + model, unreadable);
        }
    }
}
