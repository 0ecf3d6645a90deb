package vn.tiencu.appointment.process;

import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Issuers;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;

/** In whose name the papers of an appointment are issued and who signs them (NĐ 30/2020, Điều 13). */
@Component
class Signers extends Signatories {

    Signers(Issuers issuers, Bodies bodies, PaperNames names) {
        super(issuers, bodies, names);
    }

    /** Whoever signs the decision: where another body than the issuer decides, the issuer's head in their own authority. */
    Signatory ofDecision(Appointment about, Member signer) {
        boolean own = !about.parties().decider().equals(about.parties().issuer());
        return own ? own(signatory(signer)) : signatory(signer);
    }

    /** Who decides, as the decision says it in capitals. */
    String authority(Appointment about, Member signer) {
        return authority(about.parties().issuer(), signer);
    }
}
