package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.lists.Stay.Effect;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.Decisions.Edition;
import vn.tiencu.kernel.Period;

/** Asks the tables {@code conversion_period} and {@code conversion_exemption}, each distinct question once. */
@Component
class Rules {

    /** Beyond it everything is asked anew. */
    private static final int MOST = 20_000;

    private final Decisions decisions;
    private final Map<Asked, Map<String, @Nullable Object>> answers = new ConcurrentHashMap<>();

    Rules(Decisions decisions) {
        this.decisions = decisions;
    }

    private record Asked(Edition edition, Map<String, @Nullable Object> inputs) {}

    /** What is known about a person and the position when a move is judged. */
    record Facts(String sex, @Nullable LocalDate retirement, int listedPosts, boolean ownExpertise) {}

    /** The term of a position from its first counted day; a local row cannot leave the range of the circular. */
    Window window(Position position, LocalDate since) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("sector", position.sector());
        asked.put("leastMonths", position.leastMonths());
        asked.put("mostMonths", position.mostMonths());
        Map<String, @Nullable Object> row = ask("conversion_period", asked);
        int local = ((Number) Objects.requireNonNull(row.get("appliedMonths"))).intValue();
        int applied = Math.min(Math.max(local, position.leastMonths()), position.mostMonths());
        return new Window(
                since,
                since.plusMonths(position.leastMonths()),
                since.plusMonths(applied),
                since.plusMonths(position.mostMonths()),
                applied,
                Objects.toString(row.get("citation")));
    }

    /** What forbids a move on a day or hands it up, whatever grounds there are. */
    Stay generally(Facts facts, LocalDate day) {
        return stay(null, facts, day);
    }

    /** What one ground does. */
    Stay ground(Ground ground, Facts facts) {
        return stay(ground, facts, ground.period().from());
    }

    private Stay stay(@Nullable Ground ground, Facts facts, LocalDate day) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("ground", ground == null ? "NONE" : ground.kind().name());
        asked.put("groundMonths", ground == null ? null : months(ground.period()));
        asked.put("sex", facts.sex());
        asked.put("monthsLeft", ground == null ? monthsLeft(facts.retirement(), day) : null);
        asked.put("listedPosts", facts.listedPosts());
        asked.put("ownExpertise", facts.ownExpertise());
        Map<String, @Nullable Object> row = ask("conversion_exemption", asked);
        return new Stay(
                Effect.valueOf(Objects.toString(row.get("effect"))),
                ground == null ? null : ground.kind(),
                Objects.toString(row.get("citation")),
                ground == null ? null : ground.period().to());
    }

    /** Full months of a period, its last day included; null while it is open. */
    private static @Nullable Integer months(Period period) {
        LocalDate to = period.to();
        return to == null ? null : fullMonths(period.from(), to.plusDays(1));
    }

    private static @Nullable Integer monthsLeft(@Nullable LocalDate retirement, LocalDate day) {
        return retirement == null ? null : fullMonths(day, retirement);
    }

    /** A month is over on the same day of a later month, or on its last day when it has no such day. */
    private static int fullMonths(LocalDate from, LocalDate to) {
        int months = (int) ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months + 1L).isAfter(to) ? months : months + 1;
    }

    private Map<String, @Nullable Object> ask(String table, Map<String, @Nullable Object> inputs) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Asked(decisions.latest(table), inputs), asked -> {
            List<Map<String, @Nullable Object>> rows = decisions.evaluate(asked.edition(), asked.inputs());
            return rows.get(0);
        });
    }
}
