package vn.tiencu.conversion.complaints;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.complaints.store.Complaints;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Who knows of a complaint: who complains, who decides, who brought it in; the unit complained of learns only that it is there. */
@Component
public class ComplaintReaders {
    private final Complaints complaints;
    private final Moves moves;
    private final Plans plans;

    ComplaintReaders(Complaints complaints, Moves moves, Plans plans) {
        this.complaints = complaints;
        this.moves = moves;
        this.plans = plans;
    }

    /** The complaint; to those who may not know of it it does not exist (404). */
    public Complaint readable(String caseNumber, Caller caller) {
        Complaint complaint = complaints.get(caseNumber);
        if (!isKnown(complaint, caller)) {
            throw Refused.notFound(Message.of("conversion.complaint.unknown", caseNumber));
        }
        return complaint;
    }

    /**
     * Complaints that a caller knows of, newest first.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public List<Complaint> known(@Nullable String before, int most, Caller caller) {
        List<Complaint> found = new ArrayList<>();
        String last = before;
        List<Complaint> read;
        do {
            read = complaints.before(last, most);
            read.stream().filter(each -> isKnown(each, caller)).forEach(found::add);
            last = read.isEmpty() ? last : read.get(read.size() - 1).number().toString();
        } while (found.size() < most && read.size() == most);
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }

    public boolean isKnown(Complaint complaint, Caller caller) {
        ConversionMove move = moves.get(complaint.moveNumber());
        ConversionPlan.Parties parties = plans.get(move.planNumber()).parties();
        return caller.has(Role.BOARD)
                || caller.has(Role.MACHINE)
                || move.personId().equals(caller.personId())
                || complaint.filedBy().equals(caller.username())
                || caller.isIn(parties.superior())
                || caller.isIn(parties.superiorClerk());
    }
}
