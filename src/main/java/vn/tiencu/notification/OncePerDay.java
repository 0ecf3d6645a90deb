package vn.tiencu.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.calendar.RunningDeadlines.Move;

/** Leaves out a room's date that is the day of a task of the same case and bodies: nobody is told of one day twice. */
final class OncePerDay {

    private OncePerDay() {}

    private record Day(String caseNumber, Set<String> bodies, LocalDate from, LocalDate to) {

        static Day of(Move move) {
            var deadline = move.deadline();
            return new Day(deadline.caseNumber(), deadline.bodies(), deadline.due(), move.due());
        }
    }

    static List<Move> of(List<Move> moves) {
        Set<Day> ofTasks =
                moves.stream().filter(OncePerDay::isTask).map(Day::of).collect(Collectors.toUnmodifiableSet());
        return moves.stream()
                .filter(each -> isTask(each) || !ofTasks.contains(Day.of(each)))
                .toList();
    }

    private static boolean isTask(Move move) {
        return move.source().equals(RunningDeadlines.TASKS);
    }
}
