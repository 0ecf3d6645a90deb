package vn.tiencu.api.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tiencu.api.Problems;
import vn.tiencu.kernel.Message;

/** Answers for failures outside the interface, such as in the engine's web apps, without telling how they came about. */
@Controller
class LastResort implements ErrorController {

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        Message detail = detail(status, request.getRequestId());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, "http" + status.value(), detail));
    }

    private static Message detail(HttpStatus status, String request) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, TOO_MANY_REQUESTS -> Message.of("api.detail." + status.value());
            default -> status.is4xxClientError() ? Message.of("api.detail.404") : Message.of("api.internal", request);
        };
    }
}
