package vn.tiencu.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Writes problem documents (RFC 9457) in the caller's language, never with a class name, SQL or stack trace. */
@Component
public class Problems {

    private static final String DOCS = "/docs/problems#";
    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** One thing that is wrong with a request. */
    public record Violation(
            @Nullable String field,
            String code,
            String message,
            @Nullable String citation) {}

    /** The problem document of a refusal. */
    public ProblemDetail of(Refused refused) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Violation> violations =
                refused.refusals().stream().map(each -> violation(locale, each)).toList();
        ProblemDetail problem = of(
                status(refused.kind()),
                refused.refusals().get(0).code(),
                violations.get(0).message());
        problem.setProperty("violations", violations);
        if (refused.link() != null) {
            problem.setProperty("link", refused.link());
        }
        return problem;
    }

    /** A problem without violations, its title taken from the status. */
    public ProblemDetail of(HttpStatus status, String code, Message detail) {
        ProblemDetail problem = of(status, code, texts.here(detail));
        problem.setProperty("violations", List.of());
        return problem;
    }

    private ProblemDetail of(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(DOCS + code));
        problem.setTitle(texts.here(Message.of("api.status." + status.value())));
        return problem;
    }

    private Violation violation(Locale locale, Refusal refusal) {
        return new Violation(refusal.field(), refusal.code(), texts.in(locale, refusal.message()), refusal.citation());
    }

    private static HttpStatus status(Refused.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULES -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }
}
