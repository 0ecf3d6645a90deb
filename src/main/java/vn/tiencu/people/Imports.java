package vn.tiencu.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.imports.ImportErrors;
import vn.tiencu.people.imports.ImportFile;
import vn.tiencu.people.imports.Kind;
import vn.tiencu.people.store.ImportLog;
import vn.tiencu.people.store.ImportStore;
import vn.tiencu.people.store.RowWriter;

/** Brings files of units, posts, people and records in, whole or not at all. */
@Service
public class Imports {

    private static final int LONGEST_NAME = 200;

    private final ImportStore store;
    private final RowWriter writer;
    private final ImportLog log;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    Imports(ImportStore store, RowWriter writer, ImportLog log, HouseClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A file to bring in.
     *
     * @param kind what its rows are, such as {@code people}; null for a workbook whose sheets are named after their kinds
     */
    public record Upload(String fileName, byte[] content, @Nullable String kind, String by) {}

    /** What a file changed, or would change. */
    public record Count(String kind, int created, int updated, int unchanged) {}

    /**
     * A file that was brought in.
     *
     * @param sha256 of its content, so that the file can be told from another of the same name
     */
    public record PastImport(
            String id, Instant at, String by, String fileName, String sha256, long size, List<Count> counts) {

        public PastImport with(List<Count> itsCounts) {
            return new PastImport(id, at, by, fileName, sha256, size, itsCounts);
        }
    }

    /** What the file would change; refused as {@link #run} would refuse it. Nothing is stored. */
    @Transactional(readOnly = true)
    public List<Count> preview(Upload upload) {
        return plan(upload).counts();
    }

    /**
     * Stores every row of the file: a new key is created, a known one with other content is updated. If any row is wrong, all
     * that is wrong is named by line and column (422) and nothing is stored.
     */
    @Transactional
    public PastImport run(Upload upload) {
        ImportPlan plan = plan(upload);
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

    /** A file brought in, or a refusal (404). */
    public PastImport get(String importId) {
        return log.find(importId).orElseThrow(() -> Refused.notFound(Message.of("people.import.unknown", importId)));
    }

    /** Files brought in, the newest first. */
    public Page<PastImport> list(@Nullable Cursor cursor, int limit) {
        Instant before = null;
        String beforeId = "";
        if (cursor != null) {
            String[] parts = cursor.position().split("\\|", 2);
            before = instant(parts[0]);
            beforeId = parts[parts.length - 1];
        }
        return Page.of(log.list(before, beforeId, limit + 1), limit, last -> last.at() + "|" + last.id());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException ofAnotherList) {
            throw Refused.malformed("cursor", Message.of("api.badCursor"));
        }
    }

    private ImportPlan plan(Upload upload) {
        ImportErrors errors = new ImportErrors();
        ImportFile file = ImportFile.read(upload.content(), kind(upload.kind()), clock.today(), errors);
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
        List<String> names = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            names.add(kind.file());
        }
        return String.join(", ", names);
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
