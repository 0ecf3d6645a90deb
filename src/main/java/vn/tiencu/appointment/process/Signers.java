package vn.tiencu.appointment.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.documents.Issuer;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.Issuers;
import vn.tiencu.documents.Issuers.Capacity;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** In whose name the papers of a case are issued and who signs them (NĐ 30/2020, Điều 13). */
@Component
class Signers {

    private final Issuers issuers;
    private final Bodies bodies;
    private final PaperNames names;

    Signers(Issuers issuers, Bodies bodies, PaperNames names) {
        this.issuers = issuers;
        this.bodies = bodies;
        this.names = names;
    }

    Issuer issuer(String bodyKey) {
        return issuers.of(bodyKey, names.writing(bodyKey));
    }

    /** The leader who acts, else the head, else a deputy; a body whose leaders are not known leaves the name open. */
    Signatory signatory(String bodyKey, @Nullable Caller by) {
        List<Member> leaders = names.members(bodyKey).stream()
                .filter(each -> each.isHead() || "DEPUTY".equals(each.function()))
                .toList();
        Optional<Member> acting = leaders.stream()
                .filter(each -> by != null && each.personId().equals(by.personId()))
                .findFirst();
        return acting.or(() -> names.head(bodyKey))
                .or(() -> leaders.stream().findFirst())
                .map(this::signatory)
                .orElseGet(() -> issuers.signatory(issuer(bodyKey), Capacity.HEAD, ""));
    }

    Signatory signatory(Member signer) {
        Capacity capacity = signer.isHead() ? Capacity.HEAD : Capacity.DEPUTY;
        Signatory usual = issuers.signatory(issuer(signer.bodyKey()), capacity, names.person(signer.personId()));
        return named(usual, signer);
    }

    /** Whoever signs the decision: where another body than the issuer decides, the issuer's head in their own authority. */
    Signatory ofDecision(Appointment about, Member signer) {
        Signatory usual = signatory(signer);
        boolean own = !about.parties().decider().equals(about.parties().issuer());
        return own ? new Signatory(withoutCollective(usual.lines()), usual.name()) : usual;
    }

    /** Who decides, as the decision says it in capitals. */
    String authority(Appointment about, Member signer) {
        String key = about.parties().issuer();
        Issuer issuer = issuer(key);
        if (issuer.style() == Style.PARTY) {
            return capitals(names.body(key));
        }
        if (isInsideUnit(key)) {
            return capitals(names.headOf(key));
        }
        List<String> lines = withoutCollective(issuers.signatory(issuer, Capacity.HEAD, names.person(signer.personId()))
                .lines());
        return String.join(" ", lines) + " " + issuer.name();
    }

    /** Nobody signs under a title that is not theirs: the forms know departments, not every office, commune or school. */
    private Signatory named(Signatory usual, Member signer) {
        if (!isInsideUnit(signer.bodyKey()) || usual.lines().isEmpty()) {
            return usual;
        }
        String last = usual.lines().get(usual.lines().size() - 1);
        return names.titleOf(signer)
                .map(Signers::capitals)
                .filter(title -> !title.startsWith(last))
                .map(title -> new Signatory(titled(title, signer), usual.name()))
                .orElse(usual);
    }

    private List<String> titled(String title, Member signer) {
        List<String> lines = new ArrayList<>();
        if (!signer.isHead()) {
            String inPlace = issuer(signer.bodyKey()).style() == Style.PARTY ? "K/T " : "KT. ";
            names.head(signer.bodyKey()).flatMap(names::titleOf).ifPresent(head -> lines.add(inPlace + capitals(head)));
        }
        lines.add(title);
        return lines;
    }

    private boolean isInsideUnit(String key) {
        String kind = bodies.find(key).map(Body::kind).orElse("");
        return "LEADERSHIP".equals(kind) || "PERSONNEL_OFFICE".equals(kind);
    }

    private static List<String> withoutCollective(List<String> lines) {
        List<String> own = lines.stream()
                .filter(each -> !each.startsWith("TM.") && !each.startsWith("T/M"))
                .toList();
        return own.isEmpty() ? lines : own;
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
