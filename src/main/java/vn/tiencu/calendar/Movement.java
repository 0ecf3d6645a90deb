package vn.tiencu.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Decrees.Applied;
import vn.tiencu.calendar.RunningDeadlines.Decree;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.calendar.RunningDeadlines.Open;

/** All sources of deadlines together: counts what is open, and moves what must be moved, in the transaction at hand. */
@Component
class Movement {

    private static final Comparator<Move> ORDER = Comparator.comparing(
                    (Move each) -> each.deadline().process())
            .thenComparing(each -> each.deadline().caseNumber())
            .thenComparing(Move::source)
            .thenComparing(each -> each.deadline().reference());

    private final ObjectProvider<RunningDeadlines> sources;
    private final MoveRecord record;
    private final ApplicationEventPublisher events;

    Movement(ObjectProvider<RunningDeadlines> sources, MoveRecord record, ApplicationEventPublisher events) {
        this.sources = sources;
        this.record = record;
        this.events = events;
    }

    /** How many deadlines were counted, and those of them that move, in the order of their cases. */
    record Counted(int checked, List<Move> moves) {}

    Counted count(Recount recount) {
        List<Move> moves = new ArrayList<>();
        int checked = 0;
        for (RunningDeadlines source : sources.orderedStream().toList()) {
            List<Open> open = source.open();
            checked += open.size();
            open.forEach(each -> recount.move(source.source(), each).ifPresent(moves::add));
        }
        moves.sort(ORDER);
        return new Counted(checked, List.copyOf(moves));
    }

    /**
     * Moves, records and tells.
     *
     * @param late whether these were found after the others of their document
     */
    Applied carryOut(List<Move> moves, Decree decree, boolean late) {
        sources.orderedStream().forEach(source -> move(source, moves, decree));
        record.add(decree.version(), moves);
        Applied applied = new Applied(decree.version(), decree.document(), decree.by(), moves, late);
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
}
