package vn.tiencu.training.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Issuer;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.Issuers;
import vn.tiencu.identity.Bodies;

/** In whose name the papers of this room are issued and who signs them. */
@Component
class PlanSigners extends Signatories {

    private static final String COUNCIL = "hoi-dong-xet-den-bu";

    PlanSigners(Issuers issuers, Bodies bodies, PlanNames names) {
        super(issuers, bodies, names);
    }

    /** The council that an agency has formed for a case; it writes below the agency's name (NĐ 171/2025, Điều 10, 11.3). */
    static String council(String agency) {
        return COUNCIL + "@" + agency;
    }

    @Override
    public Issuer issuer(String bodyKey) {
        if (!bodyKey.startsWith(COUNCIL + "@")) {
            return super.issuer(bodyKey);
        }
        Issuer agency = super.issuer(bodyKey.substring(COUNCIL.length() + 1));
        Issuer form = super.issuer(COUNCIL);
        return new Issuer(
                COUNCIL, form.style(), agency.name(), form.name(), agency.place(), form.code(), form.draftingCode());
    }

    Style style(String body) {
        return issuer(body).style();
    }
}
