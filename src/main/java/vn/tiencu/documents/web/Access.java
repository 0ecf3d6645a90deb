package vn.tiencu.documents.web;

import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.documents.Paper;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Asks the rooms whether the caller may; what none allows is answered as if it did not exist. */
@Component("documentAccess")
class Access {

    private final ObjectProvider<CaseAccess> rooms;
    private final CurrentCaller current;

    Access(ObjectProvider<CaseAccess> rooms, CurrentCaller current) {
        this.rooms = rooms;
        this.current = current;
    }

    Caller caller() {
        return current.get();
    }

    void requireRead(String caseNumber) {
        Caller caller = caller();
        require(caseNumber, room -> room.mayRead(caseNumber, caller));
    }

    void requireEdit(String caseNumber) {
        Caller caller = caller();
        requireRead(caseNumber);
        if (rooms.stream().noneMatch(room -> room.mayEdit(caseNumber, caller))) {
            throw Refused.forbidden(Message.of("documents.mayNotEdit", caseNumber));
        }
    }

    /** Papers of somebody who has no part in the case would end in a wrong dossier. */
    void requireConcerned(String caseNumber, String personId) {
        if (rooms.stream().noneMatch(room -> room.concerns(caseNumber, personId))) {
            throw Refused.byRules(
                    Refusal.of("notInCase", "personId", Message.of("documents.notInCase", personId, caseNumber)));
        }
    }

    void requireSee(Paper paper) {
        require(paper.caseNumber(), room -> maySee(room, paper, caller()));
    }

    boolean maySee(Paper paper) {
        Caller caller = caller();
        return rooms.stream().anyMatch(room -> maySee(room, paper, caller));
    }

    private static boolean maySee(CaseAccess room, Paper paper, Caller caller) {
        return room.mayRead(paper.caseNumber(), caller)
                && (!paper.sealed() || room.maySeeSealed(paper.caseNumber(), paper.kind(), caller));
    }

    private void require(String caseNumber, Predicate<CaseAccess> allowed) {
        if (rooms.stream().noneMatch(allowed)) {
            throw Refused.notFound(Message.of("documents.nothingHere", caseNumber));
        }
    }
}
