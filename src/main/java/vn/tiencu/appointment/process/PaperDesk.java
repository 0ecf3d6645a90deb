package vn.tiencu.appointment.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Desk;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.documents.Papers;
import vn.tiencu.identity.Caller;

/** Writes out the papers of an appointment and finds earlier ones to refer to. */
@Component
class PaperDesk extends Desk {

    private final Signers signers;

    PaperDesk(Papers papers, Signers signers, PaperNames names, PaperWords words) {
        super("appointment", papers, signers, names, words);
        this.signers = signers;
    }

    /** A paper that leaves the body: signed, numbered and dated. */
    void send(Appointment about, CasePaper paper, @Nullable Caller by) {
        Signatory signatory = signers.signatory(paper.body(), by);
        send(about.number().toString(), paper, signatory, recipients(about, paper), by);
    }

    /** Minutes: signed by those whom they name, without a number. */
    void keep(Appointment about, CasePaper minutes, @Nullable Caller by) {
        keep(about.number().toString(), minutes, by);
    }

    /** A paper that waits for its number; gives its id. */
    String draft(Appointment about, CasePaper paper, Signatory signatory, List<String> recipients, Caller by) {
        return draft(about.number().toString(), paper, signatory, recipients, by);
    }

    /** Id of the latest paper of a kind, if there is one. */
    @Nullable
    String latest(Appointment about, String kind) {
        return latest(about.number().toString(), kind);
    }

    /** The latest paper of a kind by its number and day, which stay open when there is none. */
    String cited(Appointment about, String kind, String body) {
        return cited(about, kind, body, "");
    }

    /** The same where a body wrote several of a kind: the one whose title holds a phrase. */
    String cited(Appointment about, String kind, String body, String phrase) {
        return cited(about.number().toString(), kind, body, phrase);
    }

    /** Where copies go: to whom it is addressed, to the appraising body, to the files. */
    List<String> recipients(Appointment about, CasePaper paper) {
        return recipients(paper, List.of(about.parties().appraiser()));
    }
}
