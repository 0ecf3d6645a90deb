package vn.tiencu.training.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Arranges seats into classes: as few as capacity allows, even in size, whole quarters, no scattered classes (founding document 002)
 * and nobody in two classes of the same quarter. What cannot be seated is named with its reason. The same seats always come out
 * the same way.
 */
final class Arrangement {

    static final Comparator<Seat> BY_NEED = Comparator.comparingInt(Seat::priority)
            .thenComparing(Seat::unitId)
            .thenComparing(Seat::personId)
            .thenComparing(Seat::lineId);

    private final Map<String, Set<Integer>> busy = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Unseated> unseated = new ArrayList<>();

    /** A class to be: who sits in it. */
    record Group(Programme programme, int quarter, List<Seat> seats) {}

    /** Why a line has no seat. */
    enum Why {
        /** Too few want the programme in the whole year. */
        TOO_FEW,
        /** In every quarter in which a class is held the person is in another one. */
        BUSY,
        /** The classes that can be held are full. */
        FULL
    }

    record Unseated(Programme programme, Seat seat, Why why) {}

    record Result(List<Group> groups, List<Unseated> unseated) {}

    private Arrangement() {}

    /** Programmes that matter most and last longest choose their quarters first. */
    static Result of(Map<Programme, List<Seat>> wanted) {
        var arrangement = new Arrangement();
        wanted.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Programme, List<Seat>> each) -> mostUrgent(each.getValue()))
                        .thenComparing(each -> -each.getKey().weeks())
                        .thenComparing(each -> each.getKey().key()))
                .forEach(each -> arrangement.place(each.getKey(), each.getValue()));
        return new Result(List.copyOf(arrangement.groups), List.copyOf(arrangement.unseated));
    }

    private static int mostUrgent(List<Seat> seats) {
        return seats.stream().mapToInt(Seat::priority).min().orElse(Integer.MAX_VALUE);
    }

    private void place(Programme programme, List<Seat> seats) {
        var quarters = new Quarters(programme, this::isFree);
        seats.stream()
                .sorted(BY_NEED)
                .filter(each -> !quarters.add(each))
                .forEach(each -> leave(programme, each, Why.BUSY));
        quarters.gather().forEach(each -> leave(programme, each, quarters.isEmpty() ? Why.TOO_FEW : Why.BUSY));
        quarters.byQuarter().forEach((quarter, all) -> hold(programme, quarter, all));
    }

    private boolean isFree(Seat seat, int first, int last) {
        Set<Integer> taken = busy.getOrDefault(seat.personId(), Set.of());
        return IntStream.rangeClosed(first, last).noneMatch(taken::contains);
    }

    private void hold(Programme programme, int quarter, List<Seat> wanted) {
        int classes = classes(programme, wanted.size());
        List<Seat> byNeed = wanted.stream().sorted(BY_NEED).toList();
        int seats = Math.min(byNeed.size(), classes * programme.mostSeats());
        List<Seat> seated = byNeed.subList(0, seats);
        byNeed.subList(seats, byNeed.size()).forEach(each -> leave(programme, each, Why.FULL));
        even(seated, classes).forEach(each -> groups.add(new Group(programme, quarter, each)));
        seated.forEach(each -> busy.computeIfAbsent(each.personId(), id -> new HashSet<>())
                .addAll(IntStream.rangeClosed(quarter, programme.lastQuarter(quarter))
                        .boxed()
                        .toList()));
    }

    /** As few as hold everyone, but no more than can be filled to the least size. */
    private static int classes(Programme programme, int wanted) {
        int needed = (wanted + programme.mostSeats() - 1) / programme.mostSeats();
        return Math.min(needed, wanted / Math.max(1, programme.leastSeats()));
    }

    /** People of one unit are dealt out over the classes, so that no unit stands empty. */
    private static List<List<Seat>> even(List<Seat> seated, int classes) {
        List<List<Seat>> dealt = new ArrayList<>();
        IntStream.range(0, classes).forEach(each -> dealt.add(new ArrayList<>()));
        List<Seat> byUnit = seated.stream()
                .sorted(Comparator.comparing(Seat::unitId).thenComparing(BY_NEED))
                .toList();
        for (int at = 0; at < byUnit.size(); at++) {
            dealt.get(at % classes).add(byUnit.get(at));
        }
        return dealt;
    }

    private void leave(Programme programme, Seat seat, Why why) {
        unseated.add(new Unseated(programme, seat, why));
    }
}
