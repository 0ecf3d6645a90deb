package vn.tiencu.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Imports.Upload;
import vn.tiencu.people.imports.Kind;
import vn.tiencu.people.store.ImportStore;

/** Fills an empty organisation from the seed before the port opens, through the same import as any file. */
@Component
class SeedImport implements SmartInitializingSingleton {

    private static final String BY = "seed";

    private final ImportRun runner;
    private final ImportStore store;
    private final TransactionTemplate transaction;
    private final Environment environment;

    SeedImport(ImportRun runner, ImportStore store, TransactionTemplate transaction, Environment environment) {
        this.runner = runner;
        this.store = store;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (environment.getProperty("tiencu.seed", Boolean.class, true)) {
            fillOnce();
        }
    }

    /** Two nodes may start on one empty database: whoever comes second finds the seed there. */
    private void fillOnce() {
        try {
            transaction.executeWithoutResult(status -> fill());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.CONFLICT) {
                List<String> places = refused.refusals().stream()
                        .map(each -> each.field() + " " + each.code())
                        .toList();
                throw new IllegalStateException("the seed cannot be imported: " + places, refused);
            }
        }
    }

    /** The seed tells a story up to a day of its own; a machine whose clock is behind it must start all the same. */
    private void fill() {
        if (!store.isEmpty(Kind.UNITS) || !store.isEmpty(Kind.PEOPLE)) {
            return;
        }
        for (Kind kind : Kind.values()) {
            String file = kind.file() + ".csv";
            runner.run(new Upload(file, rows(kind), kind.file(), BY), LocalDate.MAX);
        }
    }

    /** People who lead nobody stand in a file of their own under the same heading. */
    private static byte[] rows(Kind kind) {
        byte[] rows = content("seed/" + kind.file() + ".csv");
        if (kind != Kind.PEOPLE) {
            return rows;
        }
        String staff = new String(content("seed/staff.csv"), StandardCharsets.UTF_8);
        String all = new String(rows, StandardCharsets.UTF_8) + staff.substring(staff.indexOf('\n') + 1);
        return all.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] content(String path) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the seed " + path + " cannot be read", unreadable);
        }
    }
}
