package vn.tiencu.training.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.Issuers;
import vn.tiencu.identity.Bodies;

/** In whose name the papers of this room are issued and who signs them. */
@Component
class PlanSigners extends Signatories {

    PlanSigners(Issuers issuers, Bodies bodies, PlanNames names) {
        super(issuers, bodies, names);
    }

    Style style(String body) {
        return issuer(body).style();
    }
}
