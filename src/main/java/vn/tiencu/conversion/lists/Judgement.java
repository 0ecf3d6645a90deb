package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiencu.conversion.lists.Rules.Facts;
import vn.tiencu.conversion.lists.Stay.Effect;

/** Lays the term of one person beside what holds the move back: a deferral ends when its ground ends. */
final class Judgement {

    private final Rules rules;
    private final Facts facts;
    private final List<Ground> deferring;

    Judgement(Rules rules, Facts facts, List<Ground> known) {
        this.rules = rules;
        this.facts = facts;
        this.deferring = known.stream()
                .filter(each -> rules.ground(each, facts).effect() == Effect.DEFER)
                .toList();
    }

    /** @param dueOn null when the move is not to be made, or nobody knows when it may be */
    record Outcome(
            Standing standing,
            @Nullable LocalDate dueOn,
            @Nullable Stay stay) {}

    /** @param day the first without a ground; null while a ground is open */
    private record Release(
            @Nullable LocalDate day, @Nullable Ground after) {

        boolean isAfter(LocalDate other) {
            return day == null || day.isAfter(other);
        }
    }

    /** What stands in the way on a day; nearness to retirement goes before every ground. */
    Optional<Stay> stay(LocalDate day) {
        Stay general = rules.generally(facts, day);
        if (general.effect() == Effect.NEVER) {
            return Optional.of(general);
        }
        return covering(day)
                .map(each -> rules.ground(each, facts))
                .or(() -> Optional.of(general).filter(each -> each.effect() != Effect.NONE));
    }

    /** The first day, not before another one, on which no ground with a known end stands. */
    LocalDate free(LocalDate from) {
        Optional<LocalDate> day = Optional.of(from);
        LocalDate last = from;
        while (day.isPresent()) {
            last = day.get();
            day = covering(last).map(each -> each.period().to()).map(each -> each.plusDays(1));
        }
        return last;
    }

    Outcome outcome(Window window, LocalDate asOf) {
        Release release = release(window.due());
        Release again = release(later(window.due(), asOf));
        if (!release.isAfter(asOf) && again.isAfter(asOf)) {
            release = again;
        }
        LocalDate dueOn = release.day();
        Stay general = rules.generally(facts, later(dueOn == null ? window.due() : dueOn, asOf));
        if (general.effect() == Effect.NEVER) {
            return new Outcome(Standing.NEVER, null, general);
        }
        Ground ground = release.isAfter(asOf) ? release.after() : null;
        Stay stay = ground == null ? general : rules.ground(ground, facts);
        return new Outcome(standing(window, dueOn, asOf), dueOn, stay.effect() == Effect.NONE ? null : stay);
    }

    private static Standing standing(Window window, @Nullable LocalDate dueOn, LocalDate asOf) {
        if (asOf.isBefore(window.earliest())) {
            return Standing.NOT_YET;
        }
        if (asOf.isBefore(window.due())) {
            return Standing.OPEN;
        }
        if (dueOn == null || asOf.isBefore(dueOn)) {
            return Standing.DEFERRED;
        }
        return asOf.isAfter(later(window.latest(), dueOn)) ? Standing.OVERDUE : Standing.DUE;
    }

    /** Follows the grounds from a day on until none covers the next day. */
    private Release release(LocalDate from) {
        Release release = new Release(from, null);
        Optional<Ground> next = covering(from);
        while (next.isPresent()) {
            LocalDate to = next.get().period().to();
            release = new Release(to == null ? null : to.plusDays(1), next.get());
            next = to == null ? Optional.empty() : covering(to.plusDays(1));
        }
        return release;
    }

    private Optional<Ground> covering(LocalDate day) {
        return deferring.stream().filter(each -> each.period().contains(day)).findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
