package vn.tiencu.conversion.moves.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.kernel.Message;

/** The days of the moves: named in the plan, so no change of the calendar moves them; shown with all that is due. */
@Component
class MoveDays implements RunningDeadlines {
    private final Moves moves;
    private final Plans plans;

    MoveDays(Moves moves, Plans plans) {
        this.moves = moves;
        this.plans = plans;
    }

    @Override
    public String source() {
        return ConversionProcess.PLAN.key();
    }

    @Override
    public List<Open> open() {
        return moves.waiting().stream().map(this::open).toList();
    }

    private Open open(ConversionMove move) {
        return new Open(
                "moveOn/" + move.number(),
                ConversionProcess.PLAN.key(),
                move.number().toString(),
                Message.of("conversion.moveOn"),
                Set.of(plans.get(move.planNumber()).parties().drafting()),
                null,
                move.openedOn(),
                null,
                move.moveOn());
    }

    @Override
    public void move(List<Move> moved, Decree decree) {
        if (!moved.isEmpty()) {
            throw new IllegalStateException("the day of a move is named in its plan and follows no calendar");
        }
    }
}
