package vn.tiencu.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.kernel.Message;

/** Puts moves into the reader's language. */
@Component
class MoveViews {

    private final Texts texts;
    private final HouseClock clock;

    MoveViews(Texts texts, HouseClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A move that lies ahead, with what a reader should know of it. */
    MoveView ahead(Move move) {
        return view(move, warnings(move));
    }

    MoveView done(Move move) {
        return view(move, List.of());
    }

    String processName(String process) {
        return texts.here(Message.of(process + ".process"));
    }

    private MoveView view(Move move, List<MoveView.Warning> warnings) {
        var deadline = move.deadline();
        return new MoveView(
                move.source(),
                deadline.process(),
                processName(deadline.process()),
                deadline.caseNumber(),
                texts.here(deadline.name()),
                new TreeSet<>(deadline.bodies()),
                deadline.from(),
                deadline.term(),
                deadline.due(),
                move.due(),
                move.days(),
                texts.here(move.why()),
                warnings);
    }

    private List<MoveView.Warning> warnings(Move move) {
        List<MoveView.Warning> warnings = new ArrayList<>();
        LocalDate today = clock.today();
        if (move.due().isBefore(today)) {
            warnings.add(warning("NEW_DUE_PAST", move.due()));
        }
        if (move.deadline().due().isBefore(today)) {
            warnings.add(warning("WAS_OVERDUE", move.deadline().due()));
        }
        return List.copyOf(warnings);
    }

    private MoveView.Warning warning(String code, LocalDate day) {
        return new MoveView.Warning(code, texts.here(Message.of("calendar.move.warning." + code, day)));
    }
}
