package vn.tiencu.chains.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.rules.ChainRule;

/**
 * Where a search begins. As long as each rule weighs a person on a seat, or a seat by itself, the best seating is a matching and
 * is found at once; a search from "everybody stays" would have to find rings of many people one swap at a time.
 */
final class FirstSeating {

    /** One hard point outweighs all soft ones. */
    private static final long HARD = 1_000_000_000L;

    /** Beyond it the matching takes too long and the search begins with everybody where they are. */
    private static final int MOST = 1_500;

    private final List<Posting> postings;
    private final Map<String, ChainRule> rules;
    private final List<Chair> slots = new ArrayList<>();
    private final List<Integer> place = new ArrayList<>();

    FirstSeating(Plan plan, Map<String, ChainRule> rules) {
        this.postings = plan.postings;
        this.rules = rules;
        for (Chair chair : plan.chairs) {
            for (int i = 0; i < Math.min(chair.capacity(), postings.size()); i++) {
                slots.add(chair);
                place.add(i);
            }
        }
    }

    void arrange() {
        if (postings.isEmpty() || postings.size() > MOST) {
            return;
        }
        int columns = slots.size() + postings.size();
        long[][] cost = new long[postings.size()][];
        for (int row = 0; row < cost.length; row++) {
            cost[row] = costs(postings.get(row), row, columns);
        }
        int[] chosen = Matching.best(cost, columns);
        for (int row = 0; row < cost.length; row++) {
            Posting posting = postings.get(row);
            if (!posting.pinned) {
                Chair chair = chosen[row] < slots.size() ? slots.get(chosen[row]) : null;
                posting.chair = Objects.equals(chair, posting.own) ? null : chair;
            }
        }
    }

    /** A column for each place on each seat, and one for each person who is on no place of the problem or is one too many. */
    private long[] costs(Posting posting, int row, int columns) {
        long[] costs = new long[columns];
        Arrays.fill(costs, Matching.NEVER);
        Chair goal = posting.pinned ? posting.sitsOn() : null;
        for (int slot = 0; slot < slots.size(); slot++) {
            Chair chair = slots.get(slot);
            if (!posting.pinned || chair.equals(goal)) {
                costs[slot] = on(posting, chair) - filled(chair, place.get(slot));
            }
        }
        Chair outside = posting.pinned ? goal : posting.own;
        costs[slots.size() + row] = on(posting, outside) + (outside == null ? 0 : weight("capacity"));
        return costs;
    }

    /** What it is worth that one more sits there: the work does not stay undone, and is done by as many as before. */
    private long filled(Chair chair, int before) {
        long first = before == 0 && chair.required() ? weight("seatEmpty") : 0;
        return first + (before < chair.now ? weight("seatShort") : 0);
    }

    /** What it costs that somebody ends up there; null is outside the problem's seats. */
    private long on(Posting posting, @Nullable Chair chair) {
        Chair kept = posting.chair;
        posting.chair = chair;
        long cost = Wishes.brokenBy(posting).mapToLong(this::weight).sum();
        if (posting.moves()) {
            cost += weight("distance") * posting.kmBeyond("distance");
        }
        posting.chair = kept;
        return cost;
    }

    private long weight(String code) {
        ChainRule row = rules.get(code);
        return row == null ? 0 : row.weight() * (row.hard() ? HARD : 1);
    }
}
