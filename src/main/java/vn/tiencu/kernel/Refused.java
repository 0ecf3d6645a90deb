package vn.tiencu.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries a refusal through a transaction so that nothing is stored; the edge turns it into a problem document. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the edge answers: the HTTP status that goes with the kind. */
    public enum Kind {
        /** 400: the request cannot be read as asked. */
        MALFORMED,
        /** 403: the caller is known and may not. */
        FORBIDDEN,
        /** 404: there is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** 409: another act was faster, or the same case is already open. */
        CONFLICT,
        /** 422: the rules say no. */
        RULES
    }

    private final Kind kind;
    private final transient List<Refusal> refusals;
    private final @Nullable String link;

    public Refused(Kind kind, List<Refusal> refusals, @Nullable String link) {
        super(kind + ": " + refusals.stream().map(Refusal::code).toList());
        this.kind = kind;
        this.refusals = List.copyOf(refusals);
        this.link = link;
    }

    /** The rules say no to an act, for one reason or several. */
    public static Refused byRules(Refusal... refusals) {
        return new Refused(Kind.RULES, List.of(refusals), null);
    }

    public static Refused byRules(List<Refusal> refusals) {
        return new Refused(Kind.RULES, refusals, null);
    }

    public static Refused malformed(@Nullable String field, Message message) {
        return new Refused(Kind.MALFORMED, List.of(Refusal.of("malformed", field, message)), null);
    }

    /** No such thing under that id, or none that the caller may know of. */
    public static Refused notFound(Message message) {
        return new Refused(Kind.NOT_FOUND, List.of(Refusal.of("notFound", null, message)), null);
    }

    public static Refused forbidden(Message message) {
        return new Refused(Kind.FORBIDDEN, List.of(Refusal.of("forbidden", null, message)), null);
    }

    /** Something else stands in the way; the link, if any, leads to it. */
    public static Refused conflict(String code, Message message, @Nullable String link) {
        return new Refused(Kind.CONFLICT, List.of(Refusal.of(code, null, message)), link);
    }

    public Kind kind() {
        return kind;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public @Nullable String link() {
        return link;
    }
}
