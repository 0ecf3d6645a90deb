package vn.tiencu.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Imports.Count;
import vn.tiencu.people.Imports.PastImport;
import vn.tiencu.people.Imports.Upload;
import vn.tiencu.people.imports.ImportErrors;
import vn.tiencu.people.imports.ImportFile;
import vn.tiencu.people.imports.Kind;
import vn.tiencu.people.store.ImportLog;
import vn.tiencu.people.store.ImportStore;
import vn.tiencu.people.store.RowWriter;

/** One file from its bytes to the tables, within the transaction of whoever runs it. */
@Component
class ImportRun {

    private static final int LONGEST_NAME = 200;

    private final ImportStore store;
    private final RowWriter writer;
    private final ImportLog log;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    ImportRun(ImportStore store, RowWriter writer, ImportLog log, HouseClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /** What the file would change. */
    List<Count> preview(Upload upload, LocalDate today) {
        return plan(upload, today).counts();
    }

    /** @param today what has happened cannot lie after it */
    PastImport run(Upload upload, LocalDate today) {
        ImportPlan plan = plan(upload, today);
        try {
            plan.write(writer);
        } catch (DataIntegrityViolationException meanwhile) {
            throw Refused.conflict("changedMeanwhile", Message.of("people.import.changedMeanwhile"), null);
        }
        PastImport done = new PastImport(
                UUID.randomUUID().toString(),
                clock.now(),
                upload.by(),
                shortName(upload.fileName()),
                sha256(upload.content()),
                upload.content().length,
                plan.counts());
        log.add(done);
        announce(plan, Kind.DISCIPLINES, PersonRecordChanged.What.DISCIPLINE);
        announce(plan, Kind.OPEN_CASES, PersonRecordChanged.What.OPEN_CASE);
        return done;
    }

    private ImportPlan plan(Upload upload, LocalDate today) {
        ImportErrors errors = new ImportErrors();
        ImportFile file = ImportFile.read(upload.content(), kind(upload.kind()), today, errors);
        new ImportChecks(file, store).run();
        errors.refuseIfAny();
        return ImportPlan.of(file, store);
    }

    private static @Nullable Kind kind(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Kind.named(name)
                .orElseThrow(() -> Refused.malformed("kind", Message.of("people.import.unknownKind", kinds())));
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::file).collect(Collectors.joining(", "));
    }

    private void announce(ImportPlan plan, Kind kind, PersonRecordChanged.What what) {
        Set<String> people = new LinkedHashSet<>();
        plan.changed(kind).forEach(row -> people.add(row.needed("person_id")));
        people.forEach(person -> events.publishEvent(new PersonRecordChanged(person, what)));
    }

    private static String shortName(String fileName) {
        String plain = fileName.replaceAll("\\p{C}", "?");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
