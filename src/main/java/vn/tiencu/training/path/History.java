package vn.tiencu.training.path;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What happened before, as far as a forecast may use it. */
final class History {

    /** A silent body takes longer than anybody waits. */
    static final int NEVER = 10_000;

    private final List<Spell> spells;
    private final Map<PathStep, List<Integer>> ofStep = new EnumMap<>(PathStep.class);
    private final Map<PathStep, Map<String, List<Integer>>> ofBody = new EnumMap<>(PathStep.class);

    History(List<Spell> spells) {
        this.spells = List.copyOf(spells);
        for (Spell each : this.spells) {
            int days = each.answered() ? each.workingDays() : NEVER;
            ofStep.computeIfAbsent(each.step(), step -> new ArrayList<>()).add(days);
            ofBody.computeIfAbsent(each.step(), step -> new HashMap<>())
                    .computeIfAbsent(each.body(), body -> new ArrayList<>())
                    .add(days);
        }
    }

    /** What was known without one plan: a forecast must not see what it is to foretell. */
    History without(int planYear) {
        return new History(
                spells.stream().filter(each -> each.planYear() != planYear).toList());
    }

    List<Integer> all(PathStep step) {
        return ofStep.getOrDefault(step, List.of());
    }

    List<Integer> own(PathStep step, String body) {
        return ofBody.getOrDefault(step, Map.of()).getOrDefault(body, List.of());
    }

    Chances chances(PathStep step, String body, int term) {
        return Chances.of(own(step, body), all(step), term);
    }

    /** How likely a draft is not endorsed: every submission follows one endorsement. */
    double refusedAtEndorsement() {
        int endorsed = all(PathStep.ENDORSE_PLAN).size();
        return share(endorsed - all(PathStep.SUBMIT_PLAN).size(), endorsed);
    }

    /** How likely a submission is returned for correction. */
    double returnedAtAppraisal() {
        return share(
                all(PathStep.CORRECT_SUBMISSION).size(),
                all(PathStep.APPRAISE_PLAN).size());
    }

    /** How likely the standing committee wants another draft: revisions that no refused endorsement explains. */
    double redraftAsked() {
        int refused = Math.max(
                0, all(PathStep.ENDORSE_PLAN).size() - all(PathStep.SUBMIT_PLAN).size());
        return share(
                all(PathStep.REVISE_DRAFT).size() - refused,
                all(PathStep.GIVE_STANDING_OPINION).size());
    }

    /** Half a case is added on either side, so that what never happened is rare and not impossible. */
    private static double share(int hits, int of) {
        return (Math.max(0, Math.min(hits, of)) + 0.5) / (of + 1.0);
    }

    int years() {
        return new TreeSet<>(spells.stream().map(Spell::planYear).toList()).size();
    }

    /** Whether rows of the seed's invented history are among it. */
    boolean isSample() {
        return spells.stream().anyMatch(each -> each.source().equals(DurationSeed.SOURCE));
    }
}
