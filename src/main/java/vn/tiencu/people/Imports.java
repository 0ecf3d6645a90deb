package vn.tiencu.people;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.store.ImportLog;

/** Brings files of units, posts, people and records in, whole or not at all. */
@Service
public class Imports {

    private final ImportRun runner;
    private final ImportLog log;
    private final HouseClock clock;

    Imports(ImportRun runner, ImportLog log, HouseClock clock) {
        this.runner = runner;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A file to bring in.
     *
     * @param kind what its rows are, such as {@code people}; null for a workbook whose sheets are named after their kinds
     */
    public record Upload(
            String fileName, byte[] content, @Nullable String kind, String by) {}

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
        return runner.preview(upload, clock.today());
    }

    /**
     * Stores every row of the file: a new key is created, a known one with other content is updated. If any row is wrong, all
     * that is wrong is named by line and column (422) and nothing is stored.
     */
    @Transactional
    public PastImport run(Upload upload) {
        return runner.run(upload, clock.today());
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
}
