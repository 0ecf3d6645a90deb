package vn.tiencu.conversion.moves;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.PlanReaders;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Who knows of a move: who knows of its plan, and the person whom it moves. */
@Component
public class MoveReaders {
    private final Moves moves;
    private final Plans plans;
    private final PlanReaders readers;

    MoveReaders(Moves moves, Plans plans, PlanReaders readers) {
        this.moves = moves;
        this.plans = plans;
        this.readers = readers;
    }

    /** The move; to those who may not know of it it does not exist (404). */
    public ConversionMove readable(String caseNumber, Caller caller) {
        ConversionMove move = moves.get(caseNumber);
        if (!isKnown(move, caller)) {
            throw Refused.notFound(Message.of("conversion.move.unknown", caseNumber));
        }
        return move;
    }

    /**
     * Moves that a caller knows of, newest first; of one plan, if asked.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public List<ConversionMove> known(@Nullable String plan, @Nullable String before, int most, Caller caller) {
        List<ConversionMove> found = new ArrayList<>();
        String last = before;
        List<ConversionMove> read;
        do {
            read = moves.before(plan, last, most);
            read.stream().filter(each -> isKnown(each, caller)).forEach(found::add);
            last = read.isEmpty() ? last : read.get(read.size() - 1).number().toString();
        } while (found.size() < most && read.size() == most);
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }

    public boolean isKnown(ConversionMove move, Caller caller) {
        return move.personId().equals(caller.personId()) || readers.isKnown(plans.get(move.planNumber()), caller);
    }
}
