package vn.tiencu.api.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.tiencu.api.Problems;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** The one place where failures become answers. What nobody foresaw is logged under a number and told by that number only. */
@RestControllerAdvice(basePackages = "vn.tiencu")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return answer(problems.of(refused));
    }

    @ExceptionHandler({ConcurrencyFailureException.class, CannotAcquireLockException.class, DuplicateKeyException.class
    })
    ResponseEntity<Object> raced(Exception lost) {
        return answer(problems.of(HttpStatus.CONFLICT, "lostRace", Message.of("api.lostRace")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "tooLarge", Message.of("api.tooLarge")));
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception failure) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("request failed, number {}", number, failure);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", Message.of("api.internal", number)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Refusal> refusals = invalid.getBindingResult().getAllErrors().stream()
                .map(error -> Refusal.of(
                        "invalid",
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        Message.of("api.verbatim", String.valueOf(error.getDefaultMessage()))))
                .toList();
        return answer(problems.of(new Refused(Refused.Kind.MALFORMED, refusals, null)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is4xxClientError()) {
            HttpStatus known = HttpStatus.valueOf(status.value());
            ProblemDetail problem = known == HttpStatus.BAD_REQUEST
                    ? problems.of(Refused.malformed(field(ex), Message.of("api.malformed")))
                    : problems.of(known, "http" + known.value(), Message.of("api.detail." + known.value()));
            return ResponseEntity.status(known)
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return super.handleExceptionInternal(ex, body, headers, status, request);
    }

    private static @Nullable String field(Exception ex) {
        if (ex instanceof MissingServletRequestParameterException missing) {
            return missing.getParameterName();
        }
        if (ex instanceof MissingRequestHeaderException missing) {
            return missing.getHeaderName();
        }
        if (ex instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch.getName();
        }
        return null;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
