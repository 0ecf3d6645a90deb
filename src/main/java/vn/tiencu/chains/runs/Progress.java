package vn.tiencu.chains.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Proposal;
import vn.tiencu.chains.runs.ChainRun.Point;
import vn.tiencu.chains.solver.Search;

/** What a search at work has found: written by its thread, read by the one that stores it. */
final class Progress {

    /** A curve is small; beyond it every second point goes. */
    private static final int MOST = 120;

    private final long begun = System.nanoTime();
    private List<Point> curve = new ArrayList<>();
    private List<Move> moves = List.of();
    private boolean news;

    /** @param before how things stand before anybody is moved: the curve begins there */
    Progress(Proposal before) {
        curve.add(new Point(0, before.hard(), before.soft()));
    }

    synchronized void found(Search.Best best) {
        if (curve.size() >= MOST) {
            List<Point> thinned = new ArrayList<>();
            for (int i = 0; i < curve.size(); i += 2) {
                thinned.add(curve.get(i));
            }
            curve = thinned;
        }
        curve.add(new Point(millis(), best.hard(), best.soft()));
        moves = best.moves();
        news = true;
    }

    /** Whether something was found since the last time it was asked. */
    synchronized boolean news() {
        boolean was = news;
        news = false;
        return was;
    }

    synchronized List<Point> curve() {
        return List.copyOf(curve);
    }

    synchronized List<Move> moves() {
        return moves;
    }

    int seconds() {
        return Math.toIntExact(millis() / 1000);
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
