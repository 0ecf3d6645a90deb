package vn.tiencu.conversion.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.kernel.Message;

/** The days of moves: named by the plan itself, so a change of the calendar moves none of them. */
@Component
class MoveDays implements RunningDeadlines {

    private final ConversionMoves moves;
    private final ConversionPlans plans;

    MoveDays(ConversionMoves moves, ConversionPlans plans) {
        this.moves = moves;
        this.plans = plans;
    }

    @Override
    public String source() {
        return ConversionProcess.MAIN.key();
    }

    @Override
    public List<Open> open() {
        return moves.waiting().stream().map(this::open).toList();
    }

    private Open open(ConversionMove move) {
        String number = move.number().toString();
        return new Open(
                "moveDay/" + number,
                ConversionProcess.MAIN.key(),
                number,
                Message.of("conversion.TimerEvent_MoveDay"),
                Set.of(plans.get(move.planNumber()).parties().leadership()),
                null,
                move.begunOn(),
                null,
                move.moveOn());
    }

    @Override
    public void move(List<Move> moved, Decree decree) {
        if (!moved.isEmpty()) {
            throw new IllegalStateException("the day of a move follows no calendar");
        }
    }
}
