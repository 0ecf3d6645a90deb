package vn.tiencu.chains.store;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.runs.ChainRun.Point;

/** Moves and curves as lines of text with tabs between the parts; nobody searches in them. */
final class MoveText {

    private MoveText() {}

    static String of(List<Move> moves) {
        return moves.stream()
                .map(each -> each.moverId() + "\t" + (each.seatId() == null ? "" : each.seatId()))
                .collect(Collectors.joining("\n"));
    }

    static List<Move> moves(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Move(parts[0], parts[1].isEmpty() ? null : parts[1]))
                .toList();
    }

    static String curve(List<Point> curve) {
        return curve.stream()
                .map(each -> each.millis() + "\t" + each.hard() + "\t" + each.soft())
                .collect(Collectors.joining("\n"));
    }

    static List<Point> curve(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Point(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                .toList();
    }
}
