package vn.tiencu.documents.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.PaperRequest;

/** What a template may name: the request's fields in the words of a paper. */
public final class Facts {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String OPEN = "\u00a0\u00a0\u00a0\u00a0\u00a0";

    private Facts() {}

    /**
     * Content as plain texts, numbers, booleans, lists and maps: it survives being stored as JSON, and dates read as on paper.
     */
    public static Map<String, Object> plain(Map<?, ?> content) {
        Map<String, Object> plain = new LinkedHashMap<>();
        content.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().toString()))
                .forEach(each -> plain.put(each.getKey().toString(), plain(each.getValue())));
        return plain;
    }

    private static Object plain(Object fact) {
        if (fact instanceof String || fact instanceof Integer || fact instanceof Long || fact instanceof Boolean) {
            return fact;
        }
        if (fact instanceof LocalDate date) {
            return SHORT.format(date);
        }
        if (fact instanceof List<?> list) {
            return list.stream().map(Facts::plain).toList();
        }
        if (fact instanceof Map<?, ?> map) {
            return plain(map);
        }
        throw new IllegalArgumentException(
                "a paper cannot show a " + fact.getClass().getSimpleName());
    }

    static Map<String, Object> of(PaperRequest request, PaperKind kind) {
        Map<String, Object> facts = plain(request.content());
        form(facts, request, kind);
        facts.put("subject", request.subject());
        facts.put("addressees", request.addressees());
        facts.put("severalAddressees", request.addressees().size() > 1);
        facts.put("recipients", request.recipients());
        var signatory = request.signatory();
        facts.put("signature", signatory == null ? List.of() : signatory.lines());
        facts.put("signer", signatory == null ? "" : signatory.name());
        markLists(facts);
        return facts;
    }

    private static void form(Map<String, Object> facts, PaperRequest request, PaperKind kind) {
        boolean party = request.issuer().style() == Style.PARTY;
        facts.put("party", party);
        facts.put("state", !party);
        facts.put("end", party ? "." : "./.");
        facts.put("letter", kind.letter());
        facts.put("kindName", kind.name().toUpperCase(Locale.ROOT));
        facts.put("issuer", request.issuer().name());
        put(facts, "superior", request.issuer().superior());
        put(facts, "secrecy", request.secrecy());
        facts.put("numberLine", (party ? "Số " : "Số: ") + number(request, kind));
        facts.put("placeAndDate", request.issuer().place() + ", " + day(request));
        facts.put("numberText", number(request, kind));
        facts.put("dayText", day(request));
    }

    private static void markLists(Map<String, Object> facts) {
        for (String name : new ArrayList<>(facts.keySet())) {
            if (facts.get(name) instanceof List<?> list) {
                facts.put("has" + Character.toUpperCase(name.charAt(0)) + name.substring(1), !list.isEmpty());
            }
        }
    }

    private static void put(Map<String, Object> facts, String name, @Nullable String fact) {
        if (fact != null) {
            facts.put(name, fact);
        }
    }

    private static String number(PaperRequest request, PaperKind kind) {
        return request.numberText() == null ? request.issuer().numberText(kind.code(), null) : request.numberText();
    }

    /** Days below 10 and months 1 and 2 carry a leading zero (NĐ 30/2020, Phụ lục I, mục II.4). */
    private static String day(PaperRequest request) {
        LocalDate date = request.date();
        boolean draft = request.numberText() == null;
        String day = draft ? OPEN : "%02d".formatted(date.getDayOfMonth());
        String month = draft ? OPEN : (date.getMonthValue() < 3 ? "0" : "") + date.getMonthValue();
        return "ngày %s tháng %s năm %d".formatted(day, month, date.getYear());
    }
}
