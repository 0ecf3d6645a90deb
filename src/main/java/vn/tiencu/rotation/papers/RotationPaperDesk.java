package vn.tiencu.rotation.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Desk;
import vn.tiencu.documents.Papers;
import vn.tiencu.identity.Caller;

/** Writes out the papers of this room and finds earlier ones to refer to. */
@Component
class RotationPaperDesk extends Desk {

    private final RotationSigners signers;
    private final RotationNames names;

    RotationPaperDesk(Papers papers, RotationSigners signers, RotationNames names, RotationWords words) {
        super("rotation", papers, signers, names, words);
        this.signers = signers;
        this.names = names;
    }

    /** A paper that leaves the body, signed by its leaders; copies go to the bodies named. */
    void send(String caseNumber, CasePaper paper, List<String> copies, @Nullable Caller by) {
        var signatory = signers.signatory(names.signing(paper.body()), by);
        send(caseNumber, paper, signatory, recipients(paper, copies), by);
    }
}
