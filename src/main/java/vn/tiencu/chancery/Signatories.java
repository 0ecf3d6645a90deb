package vn.tiencu.chancery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiencu.documents.Issuer;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.Issuers;
import vn.tiencu.documents.Issuers.Capacity;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** In whose name papers are issued and who signs them (NĐ 30/2020, Điều 13). */
public class Signatories {

    private final Issuers issuers;
    private final Bodies bodies;
    private final OfficialNames names;

    protected Signatories(Issuers issuers, Bodies bodies, OfficialNames names) {
        this.issuers = issuers;
        this.bodies = bodies;
        this.names = names;
    }

    public Issuer issuer(String bodyKey) {
        return issuers.of(bodyKey, names.writing(bodyKey));
    }

    /** The leader who acts, else the head, else a deputy; a body whose leaders are not known leaves the name open. */
    public Signatory signatory(String bodyKey, @Nullable Caller by) {
        List<Member> leaders = leaders(bodyKey);
        return acting(leaders, by)
                .or(() -> names.head(bodyKey))
                .or(() -> leaders.stream().findFirst())
                .map(this::signatory)
                .orElseGet(() -> issuers.signatory(issuer(bodyKey), Capacity.HEAD, ""));
    }

    public Signatory signatory(Member signer) {
        Capacity capacity = signer.isHead() ? Capacity.HEAD : Capacity.DEPUTY;
        Signatory usual = issuers.signatory(issuer(signer.bodyKey()), capacity, names.person(signer.personId()));
        return named(usual, signer);
    }

    /** A leader of the body who acts signs for it; papers of anybody else are signed on its order by the head of its office. */
    public Signatory leaderOrOffice(String bodyKey, String office, @Nullable Caller by) {
        return acting(leaders(bodyKey), by)
                .map(this::signatory)
                .orElseGet(() -> issuers.signatory(
                        issuer(bodyKey),
                        Capacity.ON_ORDER,
                        names.head(office)
                                .map(each -> names.person(each.personId()))
                                .orElse("")));
    }

    /** The same signer without the collective, in their own authority. */
    public static Signatory own(Signatory usual) {
        return new Signatory(withoutCollective(usual.lines()), usual.name());
    }

    /** Who decides, as a decision says it in capitals. */
    public String authority(String issuerKey, Member signer) {
        Issuer issuer = issuer(issuerKey);
        if (issuer.style() == Style.PARTY) {
            return capitals(names.body(issuerKey));
        }
        if (isInsideUnit(issuerKey)) {
            return capitals(names.headOf(issuerKey));
        }
        List<String> lines = withoutCollective(issuers.signatory(issuer, Capacity.HEAD, names.person(signer.personId()))
                .lines());
        return String.join(" ", lines) + " " + issuer.name();
    }

    private List<Member> leaders(String bodyKey) {
        return names.members(bodyKey).stream()
                .filter(each -> each.isHead() || "DEPUTY".equals(each.function()))
                .toList();
    }

    private static Optional<Member> acting(List<Member> leaders, @Nullable Caller by) {
        return leaders.stream()
                .filter(each -> by != null && each.personId().equals(by.personId()))
                .findFirst();
    }

    /** Nobody signs under a title that is not theirs: the forms know departments, not every office, commune or school. */
    private Signatory named(Signatory usual, Member signer) {
        if (!isInsideUnit(signer.bodyKey()) || usual.lines().isEmpty()) {
            return usual;
        }
        String last = usual.lines().get(usual.lines().size() - 1);
        return names.titleOf(signer)
                .map(Signatories::capitals)
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
