package vn.tiencu.ballot.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Texts;
import vn.tiencu.ballot.BallotOutcome;
import vn.tiencu.ballot.BallotOutcomes;
import vn.tiencu.ballot.BallotRule;
import vn.tiencu.ballot.Count;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Answers what the rules make of a count; nothing is stored. */
@RestController
@RequestMapping("/api/v1/ballot-outcomes")
class BallotQuestions {

    private final BallotOutcomes outcomes;
    private final Texts texts;

    BallotQuestions(BallotOutcomes outcomes, Texts texts) {
        this.outcomes = outcomes;
        this.texts = texts;
    }

    /** The numbers of a count; {@code invalid} and {@code members} may be left out where the rule does not need them. */
    record Question(
            @NotNull String rule,

            @NotNull @JsonDeserialize(using = WholeNumber.class)
            Integer convened,

            @NotNull @JsonDeserialize(using = WholeNumber.class)
            Integer present,

            @NotNull @JsonDeserialize(using = WholeNumber.class)
            Integer issued,

            @NotNull @JsonDeserialize(using = WholeNumber.class)
            Integer collected,

            @NotNull @JsonDeserialize(using = WholeNumber.class)
            Integer valid,

            @Nullable @JsonDeserialize(using = WholeNumber.class)
            Integer invalid,

            @Nullable @JsonDeserialize(using = WholeNumber.class)
            Integer members,

            @NotNull @JsonDeserialize(using = VotesReader.class)
            Map<String, Integer> votes) {}

    /** What the rules make of it, with the article and the deciding numbers in words. */
    record Answer(BallotOutcome.Outcome outcome, List<String> selected, String citation, String explanation) {}

    @PostMapping
    @Operation(summary = "What the rules make of a ballot count; nothing is stored")
    Answer decide(@RequestBody @Valid Question asked) {
        BallotRule rule = rule(asked.rule());
        if (rule.needsMembers() && asked.members() == null) {
            throw Refused.malformed("members", Message.of("ballot.count.membersMissing"));
        }
        BallotOutcome outcome = outcomes.decide(new Count(
                rule,
                asked.convened(),
                asked.present(),
                asked.issued(),
                asked.collected(),
                asked.valid(),
                asked.invalid(),
                asked.members(),
                asked.votes()));
        return new Answer(outcome.outcome(), outcome.selected(), outcome.citation(), texts.here(outcome.explanation()));
    }

    private static BallotRule rule(String name) {
        return Arrays.stream(BallotRule.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("rule", Message.of("ballot.unknownRule", name)));
    }
}
