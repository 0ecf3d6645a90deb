package vn.tiencu.standards.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Question;
import vn.tiencu.standards.Verdict;
import vn.tiencu.standards.Verdicts;

/** Answers whether a person may be put into a post, criterion by criterion; nothing is stored. */
@RestController
@RequestMapping("/api/v1/eligibility-verdicts")
class EligibilityQuestions {

    private final Verdicts verdicts;
    private final Texts texts;

    EligibilityQuestions(Verdicts verdicts, Texts texts) {
        this.verdicts = verdicts;
        this.texts = texts;
    }

    /** Who, which post, what is to be done, and as of which day; a rules version only to ask again under older rules. */
    record Asked(
            @NotBlank String personId,
            @NotBlank String postId,
            @NotBlank String action,
            @NotNull LocalDate asOf,
            @Nullable String rulesVersion) {}

    /** The verdict in the reader's language. */
    record Answer(Finding.Outcome outcome, List<Reason> findings, String rulesVersion) {}

    /** One criterion; {@code wouldChange} and {@code evidence} only where there is something to say. */
    record Reason(
            String criterion,
            String citation,
            String required,
            String found,
            Finding.Outcome outcome,
            @Nullable String wouldChange,
            @Nullable String evidence) {}

    @PostMapping
    @Operation(summary = "Whether a person may be put into a post, criterion by criterion; nothing is stored")
    Answer ask(@RequestBody @Valid Asked asked) {
        Verdict verdict = verdicts.verdict(new Question(
                asked.personId(), asked.postId(), action(asked.action()), asked.asOf(), asked.rulesVersion()));
        return new Answer(
                verdict.outcome(), verdict.findings().stream().map(this::reason).toList(), verdict.rulesVersion());
    }

    private Reason reason(Finding finding) {
        return new Reason(
                finding.criterion(),
                finding.citation(),
                texts.here(finding.required()),
                texts.here(finding.found()),
                finding.outcome(),
                words(finding.wouldChange()),
                words(finding.evidence()));
    }

    private @Nullable String words(@Nullable Message message) {
        return message == null ? null : texts.here(message);
    }

    private static Question.Action action(String name) {
        return Arrays.stream(Question.Action.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("action", Message.of("standards.unknownAction", name)));
    }
}
