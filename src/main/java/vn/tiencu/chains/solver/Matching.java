package vn.tiencu.chains.solver;

import java.util.Arrays;

/**
 * Gives each row one column so that the costs together are least (the Hungarian method, shortest augmenting paths). Rows times
 * rows times columns steps.
 */
final class Matching {

    /** A cost that is never chosen while there is another way. */
    static final long NEVER = Long.MAX_VALUE / 8;

    private final long[][] cost;
    private final int rows;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] before;

    private Matching(long[][] cost, int columns) {
        this.cost = cost;
        this.rows = cost.length;
        this.columns = columns;
        this.rowPrice = new long[rows + 1];
        this.columnPrice = new long[columns + 1];
        this.rowOf = new int[columns + 1];
        this.before = new int[columns + 1];
    }

    /** The column of each row; there are at least as many columns as rows. */
    static int[] best(long[][] cost, int columns) {
        Matching matching = new Matching(cost, columns);
        for (int row = 1; row <= matching.rows; row++) {
            matching.seat(row);
        }
        int[] chosen = new int[cost.length];
        for (int column = 1; column <= columns; column++) {
            if (matching.rowOf[column] > 0) {
                chosen[matching.rowOf[column] - 1] = column - 1;
            }
        }
        return chosen;
    }

    /** Lets a row in; those already seated give way along the cheapest chain. */
    private void seat(int row) {
        rowOf[0] = row;
        long[] least = new long[columns + 1];
        boolean[] seen = new boolean[columns + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        int column = 0;
        do {
            seen[column] = true;
            column = step(column, least, seen);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int step(int from, long[] least, boolean[] seen) {
        int row = rowOf[from];
        int next = 0;
        long smallest = Long.MAX_VALUE;
        for (int column = 1; column <= columns; column++) {
            if (!seen[column]) {
                long over = cost[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
                if (over < least[column]) {
                    least[column] = over;
                    before[column] = from;
                }
                if (least[column] < smallest) {
                    smallest = least[column];
                    next = column;
                }
            }
        }
        reprice(smallest, least, seen);
        return next;
    }

    private void reprice(long by, long[] least, boolean[] seen) {
        for (int column = 0; column <= columns; column++) {
            if (seen[column]) {
                rowPrice[rowOf[column]] += by;
                columnPrice[column] -= by;
            } else {
                least[column] -= by;
            }
        }
    }
}
