package vn.tiencu.rotation.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;
import vn.tiencu.standards.Verdict;

/** A verdict in the reader's language. */
public record VerdictShown(String outcome, List<FindingShown> findings, String rulesVersion) {

    /** One condition. */
    public record FindingShown(
            String criterion,
            String citation,
            String required,
            String found,
            String outcome,
            @Nullable String wouldChange,
            @Nullable String evidence) {}

    static VerdictShown of(Verdict verdict, Texts texts) {
        return new VerdictShown(
                verdict.outcome().name(),
                verdict.findings().stream()
                        .map(each -> new FindingShown(
                                each.criterion(),
                                each.citation(),
                                texts.here(each.required()),
                                texts.here(each.found()),
                                each.outcome().name(),
                                optional(each.wouldChange(), texts),
                                optional(each.evidence(), texts)))
                        .toList(),
                verdict.rulesVersion());
    }

    private static @Nullable String optional(@Nullable Message message, Texts texts) {
        return message == null ? null : texts.here(message);
    }
}
