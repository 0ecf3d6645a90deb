package vn.tiencu.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.RunningDeadlines.Decree;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.calendar.RunningDeadlines.Open;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * Holidays and swaps announced after the fact, and the open deadlines that move with them (Bộ luật Dân sự, Điều 147–148): first
 * shown, then moved all at once, each move kept on record. Nothing moves silently and nothing that was not shown.
 */
@Service
public class Decrees {

    private static final Comparator<Move> ORDER = Comparator.comparing(
                    (Move each) -> each.deadline().process())
            .thenComparing(each -> each.deadline().caseNumber())
            .thenComparing(Move::source)
            .thenComparing(each -> each.deadline().reference());

    private final Announcements announcements;
    private final ObjectProvider<RunningDeadlines> sources;
    private final MoveRecord record;
    private final ApplicationEventPublisher events;

    Decrees(
            Announcements announcements,
            ObjectProvider<RunningDeadlines> sources,
            MoveRecord record,
            ApplicationEventPublisher events) {
        this.announcements = announcements;
        this.sources = sources;
        this.record = record;
        this.events = events;
    }

    /**
     * What an announcement would do.
     *
     * @param digest stands for the announcement, the calendar in force and every move; the application must name it
     * @param calendarVersion the calendar in force
     * @param nextVersion the calendar that it would become
     * @param checked how many open deadlines were counted anew
     */
    public record Preview(String digest, String calendarVersion, String nextVersion, int checked, List<Move> moves) {}

    /**
     * An announcement is in force and the deadlines have moved; published in the same transaction, so that whoever must be told
     * is told with it or not at all.
     */
    public record Applied(String version, Announcement announcement, String by, List<Move> moves) {}

    private record Counted(Candidate candidate, Edition edition, Preview preview) {}

    /** Counts every open deadline anew and stores nothing; refused (422) as the announcement itself would be. */
    @Transactional(readOnly = true)
    public Preview preview(Announcement announcement) {
        return count(announcement, "").preview();
    }

    /**
     * Does what a preview showed, in one transaction.
     *
     * @param digest of the preview; refused (409) when anything it stands for has changed since
     * @param by account that does it
     */
    @Transactional
    public Applied apply(Announcement announcement, String digest, String by) {
        Counted counted = count(announcement, by);
        if (!counted.preview().digest().equals(digest)) {
            throw changed();
        }
        List<Move> moves = counted.preview().moves();
        store(counted.candidate());
        Decree decree = new Decree(
                counted.edition().version(),
                announcement.document(),
                announcement.announcedOn(),
                by,
                new AnnouncedCalendar(counted::edition));
        sources.orderedStream().forEach(source -> move(source, moves, decree));
        record.add(decree.version(), moves);
        Applied applied = new Applied(decree.version(), announcement, by, moves);
        events.publishEvent(applied);
        return applied;
    }

    private static void move(RunningDeadlines source, List<Move> moves, Decree decree) {
        List<Move> own = moves.stream()
                .filter(each -> each.source().equals(source.source()))
                .toList();
        if (!own.isEmpty()) {
            source.move(own, decree);
        }
    }

    private void store(Candidate candidate) {
        try {
            announcements.store(candidate);
        } catch (DuplicateKeyException anotherWasFaster) {
            throw changed();
        }
    }

    private Counted count(Announcement announcement, String by) {
        Candidate candidate = announcements.candidate(announcement, by);
        Edition edition = candidate.edition();
        Recount recount = new Recount(candidate.current(), edition);
        List<Move> moves = new ArrayList<>();
        int checked = 0;
        for (RunningDeadlines source : sources.orderedStream().toList()) {
            List<Open> open = source.open();
            checked += open.size();
            open.forEach(each -> recount.move(source.source(), each).ifPresent(moves::add));
        }
        moves.sort(ORDER);
        String digest = Digest.of(candidate.current().version(), announcement, moves);
        return new Counted(
                candidate,
                edition,
                new Preview(digest, candidate.current().version(), edition.version(), checked, List.copyOf(moves)));
    }

    private static Refused changed() {
        return Refused.conflict("previewStale", Message.of("calendar.announcement.previewStale"), null);
    }
}
