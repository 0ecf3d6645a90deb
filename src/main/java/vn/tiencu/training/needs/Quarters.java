package vn.tiencu.training.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Those who want one programme, quarter by quarter of the year, until the quarters are worth a class each. */
final class Quarters {

    private static final int LAST = 4;
    private final Programme programme;
    private final Free free;
    private final Map<Integer, List<Seat>> byQuarter = new TreeMap<>();

    /** Whether somebody is in no other class from one quarter to another. */
    @FunctionalInterface
    interface Free {
        boolean is(Seat seat, int first, int last);
    }

    Quarters(Programme programme, Free free) {
        this.programme = programme;
        this.free = free;
    }

    Map<Integer, List<Seat>> byQuarter() {
        return byQuarter;
    }

    boolean isEmpty() {
        return byQuarter.isEmpty();
    }

    /** Puts a seat into the quarter wanted or the nearest in which the person is free; false where there is none. */
    boolean add(Seat seat) {
        Optional<Integer> quarter = IntStream.rangeClosed(1, LAST)
                .boxed()
                .filter(each -> isFree(seat, each))
                .min(Comparator.comparingInt((Integer each) -> Math.abs(each - seat.quarter()))
                        .thenComparing(Comparator.naturalOrder()));
        quarter.ifPresent(each ->
                byQuarter.computeIfAbsent(each, key -> new ArrayList<>()).add(seat));
        return quarter.isPresent();
    }

    private boolean isFree(Seat seat, int quarter) {
        return free.is(seat, quarter, programme.lastQuarter(quarter));
    }

    /**
     * Gathers small quarters into neighbours: a quarter below the least size always, a larger one where that saves a class. Returns
     * those for whom no quarter is left.
     */
    List<Seat> gather() {
        List<Seat> left = new ArrayList<>();
        for (Optional<Integer> small = small(); small.isPresent(); small = small()) {
            left.addAll(moveAway(small.get()));
        }
        saveClasses();
        return left;
    }

    private Optional<Integer> small() {
        return byQuarter.entrySet().stream()
                .filter(each -> each.getValue().size() < programme.leastSeats())
                .min(Comparator.comparingInt((Map.Entry<Integer, List<Seat>> each) ->
                                each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Everyone of a quarter goes to the nearest other one in which they are free; returns those who cannot. */
    private List<Seat> moveAway(int quarter) {
        List<Seat> moving = at(quarter);
        byQuarter.remove(quarter);
        List<Seat> left = new ArrayList<>();
        for (Seat seat : moving) {
            Optional<Integer> other = nearest(seat, quarter);
            other.ifPresent(each -> at(each).add(seat));
            if (other.isEmpty()) {
                left.add(seat);
            }
        }
        return left;
    }

    private Optional<Integer> nearest(Seat seat, int quarter) {
        return byQuarter.keySet().stream()
                .filter(each -> each != quarter && isFree(seat, each))
                .min(Comparator.comparingInt((Integer each) -> Math.abs(each - quarter))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private void saveClasses() {
        for (Optional<List<Integer>> pair = savingPair(); pair.isPresent(); pair = savingPair()) {
            int from = pair.get().get(0);
            int to = pair.get().get(1);
            at(to).addAll(at(from));
            byQuarter.remove(from);
        }
    }

    private Optional<List<Integer>> savingPair() {
        return byQuarter.keySet().stream()
                .flatMap(from -> byQuarter.keySet().stream().map(to -> List.of(from, to)))
                .filter(each -> saves(each.get(0), each.get(1)))
                .min(Comparator.comparingInt((List<Integer> each) -> Math.abs(each.get(0) - each.get(1)))
                        .thenComparing(each -> at(each.get(0)).size()));
    }

    private boolean saves(int from, int to) {
        if (from == to) {
            return false;
        }
        int one = at(from).size();
        int other = at(to).size();
        return classes(one + other) < classes(one) + classes(other)
                && at(from).stream().allMatch(each -> isFree(each, to));
    }

    private List<Seat> at(int quarter) {
        return Objects.requireNonNull(byQuarter.get(quarter));
    }

    private int classes(int wanted) {
        return (wanted + programme.mostSeats() - 1) / programme.mostSeats();
    }
}
