package vn.tiencu.training.needs;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * What is wrong with a line, as a finding: what was found, what is required, what would change it.
 *
 * @param code stable code of the condition, such as {@code discipline}
 * @param blocks whether a rule forbids the line; otherwise the office decides
 * @param message what was found
 */
public record LineIssue(
        String lineId,
        String code,
        boolean blocks,
        Message message,
        String citation,
        Message required,
        @Nullable Message wouldChange) {

    static LineIssue of(String lineId, Check check) {
        return new LineIssue(
                lineId,
                check.criterion(),
                check.blocks(),
                check.found(),
                check.citation(),
                check.required(),
                check.wouldChange());
    }
}
