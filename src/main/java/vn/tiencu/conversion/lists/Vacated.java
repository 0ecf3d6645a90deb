package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Ended assignments that nobody follows, place by place: the one left longest is taken up first. */
final class Vacated {

    private Vacated() {}

    /** @param assignments those that began by the day */
    static List<Assignment> among(List<Assignment> assignments, LocalDate on) {
        return assignments.stream()
                .collect(Collectors.groupingBy(each -> List.of(each.unitId(), each.position())))
                .values()
                .stream()
                .flatMap(each -> open(each, on).stream())
                .sorted(Comparator.comparing(Assignment::unitId)
                        .thenComparing(Assignment::position)
                        .thenComparing(Assignment::personId))
                .toList();
    }

    private static Collection<Assignment> open(List<Assignment> ofOnePlace, LocalDate on) {
        List<Assignment> left = ofOnePlace.stream()
                .filter(each -> each.endedOn() != null && each.endedOn().isBefore(on))
                .sorted(Comparator.comparing(Vacated::end))
                .toList();
        Deque<LocalDate> begun = new ArrayDeque<>(
                ofOnePlace.stream().map(Assignment::paperDate).sorted().toList());
        return left.stream().filter(each -> !followed(each, begun)).toList();
    }

    private static LocalDate end(Assignment left) {
        return Objects.requireNonNull(left.endedOn());
    }

    /** Who began before somebody left does not follow that one, nor anyone who leaves later. */
    private static boolean followed(Assignment left, Deque<LocalDate> begun) {
        while (!begun.isEmpty() && !begun.peek().isAfter(end(left))) {
            begun.poll();
        }
        return begun.poll() != null;
    }
}
