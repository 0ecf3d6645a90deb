package vn.tiencu.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private final Imports imports;
    private final ImportStore store;
    private final TransactionTemplate transaction;
    private final Environment environment;

    SeedImport(Imports imports, ImportStore store, TransactionTemplate transaction, Environment environment) {
        this.imports = imports;
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

    private void fill() {
        if (!store.isEmpty(Kind.UNITS) || !store.isEmpty(Kind.PEOPLE)) {
            return;
        }
        for (Kind kind : Kind.values()) {
            String file = kind.file() + ".csv";
            imports.run(new Upload(file, content("seed/" + file), kind.file(), BY));
        }
    }

    private static byte[] content(String path) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the seed " + path + " cannot be read", unreadable);
        }
    }
}
