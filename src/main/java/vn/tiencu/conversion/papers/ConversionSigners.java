package vn.tiencu.conversion.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Issuers;
import vn.tiencu.identity.Bodies;

/** In whose name the papers of this room are issued and who signs them. */
@Component
class ConversionSigners extends Signatories {

    ConversionSigners(Issuers issuers, Bodies bodies, ConversionNames names) {
        super(issuers, bodies, names);
    }
}
