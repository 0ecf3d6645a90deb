package vn.tiencu.rotation.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.Issuers;
import vn.tiencu.identity.Bodies;

/** In whose name the papers of this room are issued and who signs them. */
@Component
class RotationSigners extends Signatories {

    RotationSigners(Issuers issuers, Bodies bodies, RotationNames names) {
        super(issuers, bodies, names);
    }

    Style style(String body) {
        return issuer(body).style();
    }
}
