package vn.tiencu.documents;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.documents.store.IssuerRows;

/** How each body heads, numbers and signs its papers: rows, and for bodies without a row what their name tells. */
@Service
public class Issuers {

    /** In which right somebody signs (NĐ 30/2020, Điều 13). */
    public enum Capacity {
        /** For the collective, or as head of the body. */
        HEAD,
        /** In place of the head (ký thay). */
        DEPUTY,
        /** In the head's own authority, where the collective has another one. */
        OWN,
        /** On order (thừa lệnh). */
        ON_ORDER,
        /** By written authority (thừa ủy quyền). */
        AUTHORISED
    }

    private static final Pattern UNIT_BODY = Pattern.compile("(?:lanh-dao|to-chuc|van-thu)-(.+)");
    private static final Pattern COMMUNE =
            Pattern.compile("(?:Xã|Phường|Đặc khu) (.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String PARTY_BODY = "cap-uy-";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";
    private static final String FROM_NAME = "*";
    private final IssuerRows rows;

    Issuers(IssuerRows rows) {
        this.rows = rows;
    }

    /**
     * The form of a body's papers. Bodies inside a unit (its leadership, personnel office, clerk) issue as the unit.
     *
     * @param bodyKey key of the body
     * @param name name of the body or unit, used when there is no row
     */
    public Issuer of(String bodyKey, String name) {
        var unitBody = UNIT_BODY.matcher(bodyKey);
        String key = unitBody.matches() ? Objects.requireNonNull(unitBody.group(1)) : bodyKey;
        return rows.find(key).orElseGet(() -> derived(key, name));
    }

    /** Authority and title above a signature; a body without such a row signs as bodies of its kind do. */
    public Signatory signatory(Issuer issuer, Capacity capacity, String name) {
        List<String> own = rows.signature(issuer.key(), capacity.name());
        List<String> lines = own.isEmpty() ? rows.signature(kind(issuer), capacity.name()) : own;
        return new Signatory(lines, name);
    }

    private Issuer derived(String key, String name) {
        Issuer pattern = rows.find(pattern(key, name))
                .orElseThrow(
                        () -> new IllegalStateException("documents_issuer lacks the rows for bodies of their kind"));
        var commune = COMMUNE.matcher(name);
        return new Issuer(
                key,
                pattern.style(),
                pattern.superior(),
                pattern.name().replace(FROM_NAME, name.toUpperCase(Locale.ROOT)),
                FROM_NAME.equals(pattern.place()) && commune.matches() ? commune.group(1) : pattern.place(),
                FROM_NAME.equals(pattern.code()) ? initials(name) : pattern.code(),
                pattern.draftingCode());
    }

    /** Communes write in the name of their People's Committee, departments in their own. */
    private static String pattern(String key, String name) {
        if (key.startsWith(PARTY_BODY)) {
            return "*party";
        }
        return COMMUNE.matcher(name).matches() ? "*commune" : "*state";
    }

    private static String kind(Issuer issuer) {
        boolean committee =
                issuer.style() == Issuer.Style.STATE && issuer.name().startsWith(COMMITTEE);
        return committee ? "*commune" : "*" + issuer.style().name().toLowerCase(Locale.ROOT);
    }

    /** Sở Nông nghiệp và Môi trường → SNNMT. */
    private static String initials(String name) {
        return Stream.of(name.split("[\\s,-]+"))
                .filter(word -> !word.isEmpty() && !"và".equalsIgnoreCase(word))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
