package vn.tiencu.standards;

import java.util.List;
import vn.tiencu.standards.Finding.Outcome;

/**
 * Whether a person may be proposed for a post, with every standard and condition that applies (NĐ 170/2025, Điều 29).
 *
 * @param outcome MET, OVERRIDE_REQUIRED or BLOCKED; what is unknown blocks
 * @param findings met or not, always in the same order
 * @param rulesVersion editions of the rule tables, to be named when a running case asks again
 */
public record Verdict(Outcome outcome, List<Finding> findings, String rulesVersion) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    static Verdict of(List<Finding> findings, String rulesVersion) {
        Outcome worst =
                findings.stream().map(Finding::outcome).max(Outcome::compareTo).orElse(Outcome.UNKNOWN);
        return new Verdict(worst == Outcome.UNKNOWN ? Outcome.BLOCKED : worst, findings, rulesVersion);
    }
}
