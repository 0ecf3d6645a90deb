package vn.tiencu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.calendar.RunningDeadlines.Open;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.calendar.store.CalendarRows.Version;
import vn.tiencu.calendar.store.MoveRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Which document brought which version of the calendar, and which deadlines each of them moved. */
@Service
public class MoveRecord {

    private final CalendarRows calendars;
    private final MoveRows rows;

    MoveRecord(CalendarRows calendars, MoveRows rows) {
        this.calendars = calendars;
        this.rows = rows;
    }

    /**
     * One version of the calendar.
     *
     * @param document as a reader would cite it
     * @param by account that brought it in; null for the days delivered with the product
     * @param moves how many open deadlines it moved
     */
    public record Source(
            String version,
            String document,
            @Nullable LocalDate announcedOn,
            OffsetDateTime importedAt,
            @Nullable String by,
            int moves) {}

    /** A document moved a deadline from one day to another. */
    public record Moved(String version, String document, LocalDate oldDue, LocalDate newDue) {}

    /** All versions, newest first. */
    public List<Source> all() {
        Map<String, Integer> moves = rows.counts();
        return calendars.all().stream()
                .map(each -> new Source(
                        each.version(),
                        each.source(),
                        each.announcedOn(),
                        local(each.importedAt()),
                        each.importedBy(),
                        moves.getOrDefault(each.version(), 0)))
                .toList();
    }

    /** The deadlines that a version moved; refused (404) when there is no such version. */
    public Page<Move> of(String version, @Nullable Cursor after, int limit) {
        Version then = calendars
                .find(version)
                .orElseThrow(() -> Refused.notFound(Message.of("calendar.announcement.unknownVersion", version)));
        int serial = after == null ? 0 : Integer.parseInt(after.position());
        List<MoveRows.Row> found = rows.of(version, serial, limit + 1);
        if (found.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Version before = calendars.numbered(then.number() - 1).orElseThrow();
        Recount recount = new Recount(edition(before), edition(then));
        return Page.of(found, limit, row -> String.valueOf(row.serial())).map(row -> move(row, recount));
    }

    /** The moves of one deadline, the first one first. */
    public List<Moved> of(String source, String reference) {
        return rows.of(source, reference).stream()
                .map(row -> new Moved(
                        row.version(),
                        calendars.find(row.version()).orElseThrow().source(),
                        row.oldDue(),
                        row.newDue()))
                .toList();
    }

    void add(String version, List<Move> moves) {
        List<MoveRows.Row> added = new ArrayList<>();
        int last = rows.last(version);
        for (Move each : moves) {
            added.add(row(version, last + added.size() + 1, each));
        }
        rows.add(added);
    }

    private Edition edition(Version version) {
        return new Edition(version.version(), calendars.days(version.version()), calendars.rules(version.version()));
    }

    private static Move move(MoveRows.Row row, Recount recount) {
        Term term = new Term(row.amount(), Term.Unit.valueOf(row.unit()));
        Open open = new Open(
                row.reference(),
                row.process(),
                row.caseNumber(),
                Message.of(row.nameKey()),
                row.bodies().isEmpty() ? Set.of() : Set.of(row.bodies().split(" ")),
                row.assignee(),
                row.from(),
                term,
                row.oldDue());
        return recount.moved(row.source(), open, term, row.newDue());
    }

    private static MoveRows.Row row(String version, int serial, Move move) {
        Open deadline = move.deadline();
        Term term = Objects.requireNonNull(deadline.term());
        return new MoveRows.Row(
                version,
                serial,
                move.source(),
                deadline.reference(),
                deadline.process(),
                deadline.caseNumber(),
                deadline.name().key(),
                String.join(" ", deadline.bodies()),
                deadline.assignee(),
                deadline.from(),
                term.amount(),
                term.unit().name(),
                deadline.due(),
                move.due());
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
