package vn.tiencu.training.path;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.tiencu.calendar.WorkingCalendar;

/**
 * Lets a plan go its way many times by chance. The way may turn back where the model lets it: an endorsement refused, a
 * submission returned, another draft wanted.
 */
final class Runs {

    /** A plan that is sent back more often than this is late in any case. */
    private static final int LONGEST_WAY = 60;

    private final Terms terms;
    private final History history;
    private final Start start;
    private final DayCount days;
    private final Map<PathStep, Map<String, Chances>> chances = new EnumMap<>(PathStep.class);

    Runs(WorkingCalendar calendar, Terms terms, History history, Start start) {
        this.terms = terms;
        this.history = history;
        this.start = start;
        this.days = new DayCount(calendar, start.earliest(), start.asOf());
    }

    /**
     * One step of a run.
     *
     * @param body who was last to end it
     * @param days working days that it added
     * @param kept working days that it would have added had everybody kept to the term
     */
    record Visit(PathStep step, String body, int days, int kept) {}

    DayCount days() {
        return days;
    }

    /** One way to the number of the plan. */
    List<Visit> run(RandomGenerator random) {
        List<Visit> visits = new ArrayList<>();
        PathStep at = start.at();
        visits.add(start.open().isEmpty() ? fresh(at, random) : open(random));
        while (at != PathStep.ISSUE_NUMBER && visits.size() < LONGEST_WAY) {
            at = next(at, random);
            visits.add(fresh(at, random));
        }
        return visits;
    }

    private PathStep next(PathStep done, RandomGenerator random) {
        double chance = random.nextDouble();
        return switch (done) {
            case ENDORSE_PLAN -> chance < history.refusedAtEndorsement() ? PathStep.REVISE_DRAFT : PathStep.SUBMIT_PLAN;
            case APPRAISE_PLAN ->
                chance < history.returnedAtAppraisal() ? PathStep.CORRECT_SUBMISSION : PathStep.GIVE_STANDING_OPINION;
            case GIVE_STANDING_OPINION ->
                chance < history.redraftAsked() ? PathStep.REVISE_DRAFT : PathStep.CORRECT_PLAN;
            default -> done.wayOn().get(1);
        };
    }

    private Visit fresh(PathStep step, RandomGenerator random) {
        int term = terms.of(step).term().amount();
        int longest = 0;
        String last = "";
        for (String body : start.bodies().getOrDefault(step, List.of(""))) {
            int taken = chances(step, body).draw(random, 0);
            last = taken > longest || last.isEmpty() ? body : last;
            longest = Math.max(longest, taken);
        }
        longest = Math.min(longest, cut(step));
        return new Visit(step, last, longest, Math.min(longest, term));
    }

    /** The step in hand: what is known is that it has not ended yet. */
    private Visit open(RandomGenerator random) {
        PathStep step = start.at();
        int now = days.number(start.asOf());
        int longest = 0;
        int kept = 0;
        String last = "";
        for (Start.Held held : start.open()) {
            int since = days.number(held.since());
            int gone = Math.max(0, now - since);
            int taken = Math.min(chances(step, held.body()).draw(random, gone), Math.max(gone, cut(step)));
            last = taken - gone > longest || last.isEmpty() ? held.body() : last;
            longest = Math.max(longest, taken - gone);
            kept = Math.max(
                    kept, Math.min(taken, Math.max(gone, terms.of(step).term().amount())) - gone);
        }
        return new Visit(step, last, longest, kept);
    }

    /** Working days after which nobody is waited for any more. */
    private int cut(PathStep step) {
        return switch (step) {
            case PROPOSE_NEEDS ->
                terms.of(step).term().amount() + terms.needsGrace().amount();
            case GIVE_OPINION -> terms.opinionsCut().amount();
            default -> Integer.MAX_VALUE;
        };
    }

    private Chances chances(PathStep step, String body) {
        return chances.computeIfAbsent(step, each -> new HashMap<>())
                .computeIfAbsent(
                        body,
                        each -> history.chances(
                                step, each, terms.of(step).term().amount()));
    }
}
