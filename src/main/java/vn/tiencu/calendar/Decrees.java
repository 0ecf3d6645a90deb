package vn.tiencu.calendar;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.RunningDeadlines.Decree;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * Holidays and swaps announced after the fact, and the open deadlines that move with them (Bộ luật Dân sự, Điều 147–148): first
 * shown, then moved all at once, each move kept on record. Nothing moves silently and nothing that was not shown.
 */
@Service
public class Decrees {

    private final Announcements announcements;
    private final Movement movement;

    Decrees(Announcements announcements, Movement movement) {
        this.announcements = announcements;
        this.movement = movement;
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
     *
     * @param late whether these are deadlines that were found after the others of the document
     */
    public record Applied(String version, String document, String by, List<Move> moves, boolean late) {}

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
            throw stale();
        }
        store(counted.candidate());
        Decree decree = new Decree(
                counted.edition().version(), announcement.document(), by, new AnnouncedCalendar(counted::edition));
        return movement.carryOut(counted.preview().moves(), decree, false);
    }

    private void store(Candidate candidate) {
        try {
            announcements.store(candidate);
        } catch (DuplicateKeyException anotherWasFaster) {
            throw stale();
        }
    }

    private Counted count(Announcement announcement, String by) {
        Candidate candidate = announcements.candidate(announcement, by);
        Edition edition = candidate.edition();
        String current = candidate.current().version();
        Movement.Counted counted = movement.count(new Recount(candidate.current(), edition));
        Preview preview = new Preview(
                Digest.of(current, announcement, counted.moves()),
                current,
                edition.version(),
                counted.checked(),
                counted.moves());
        return new Counted(candidate, edition, preview);
    }

    private static Refused stale() {
        return Refused.conflict("previewStale", Message.of("calendar.announcement.previewStale"), null);
    }
}
