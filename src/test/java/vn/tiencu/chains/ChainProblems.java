package vn.tiencu.chains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.chains.Mover.Terms;

/**
 * Problems out of nothing but a seed. A feasible one hides a solution that breaks no hard rule; a tangled one has people who must
 * leave and may not be moved, seats for which nobody is qualified, records and places that are missing.
 */
public final class ChainProblems {

    public static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final int GROUP = 10;
    private static final List<String> FIELDS =
            List.of("luật", "kinh tế", "tài chính", "xây dựng", "nông nghiệp", "y tế");

    private final Random random;
    private final int size;
    private final Kind kind;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Mover> movers = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    private ChainProblems(Kind kind, int size, long seed) {
        this.kind = kind;
        this.size = size;
        this.random = new Random(seed);
    }

    /** As many movers as seats; every required seat can be filled and everybody who must leave can go. */
    public static ChainProblem feasible(Kind kind, int size, long seed) {
        return new ChainProblems(kind, size, seed).build();
    }

    /** The same with knots that no solution undoes. */
    public static ChainProblem tangled(Kind kind, int size, long seed) {
        ChainProblems made = new ChainProblems(kind, size, seed);
        return made.tangle(made.build());
    }

    /** The same with people who fit nowhere among the others and have a vacant seat outside, beside one that they may not take. */
    static ChainProblem stuck(Kind kind, int size, long seed) {
        return Outside.around(feasible(kind, size, seed));
    }

    /** Moves at random, some of them to the own seat, some to none; of some people nothing is said. */
    public static List<Move> anyMoves(ChainProblem problem, long seed) {
        Random random = new Random(seed);
        return problem.movers().stream()
                .filter(mover -> random.nextInt(7) > 0)
                .map(mover -> new Move(
                        mover.id(),
                        switch (random.nextInt(6)) {
                            case 0 -> null;
                            case 1 -> mover.seatId();
                            default ->
                                problem.seats()
                                        .get(random.nextInt(problem.seats().size()))
                                        .id();
                        }))
                .toList();
    }

    private ChainProblem build() {
        for (int i = 0; i < size; i++) {
            seats.add(seat(i));
        }
        List<Integer> goal = hidden();
        for (int i = 0; i < size; i++) {
            movers.add(mover(i, seats.get(goal.get(i))));
        }
        return new ChainProblem(kind, DAY, seats, movers, places);
    }

    private Seat seat(int i) {
        String unit = "unit-" + i / GROUP + "-" + random.nextInt(4);
        places.computeIfAbsent(unit, key -> near(i / GROUP));
        Set<String> fields = random.nextInt(5) == 0 ? Set.of() : Set.copyOf(List.of(field(), field()));
        return new Seat(
                "seat-" + i,
                "Vị trí " + i,
                unit,
                "Đơn vị " + unit,
                1,
                random.nextInt(4) > 0,
                fields,
                random.nextInt(4),
                random.nextInt(4) == 0 ? "area-" + random.nextInt(3) : null);
    }

    /** Units of a group lie within about 20 km, groups up to 150 km from each other. */
    private Place near(int group) {
        double north = 14.2 + 0.1 * (group * 7 % 13) + random.nextDouble() * 0.1;
        double east = 107.6 + 0.1 * (group * 5 % 12) + random.nextDouble() * 0.1;
        return new Place(north, east);
    }

    private String field() {
        return FIELDS.get(random.nextInt(FIELDS.size()));
    }

    /** Where each mover can go: those of a group who must leave change places in a ring, the others stay. */
    private List<Integer> hidden() {
        List<Integer> goal = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        for (int from = 0; from < size; from += GROUP) {
            List<Integer> ring = new ArrayList<>();
            for (int i = from; i < Math.min(size, from + GROUP); i++) {
                if (random.nextInt(5) > 0) {
                    ring.add(i);
                }
            }
            Collections.shuffle(ring, random);
            for (int i = 0; ring.size() > 1 && i < ring.size(); i++) {
                goal.set(ring.get(i), ring.get((i + 1) % ring.size()));
            }
        }
        return goal;
    }

    private Mover mover(int i, Seat to) {
        Seat own = seats.get(i);
        boolean leaves = !own.equals(to);
        Set<String> fields = to.fields().isEmpty() ? Set.of(field()) : Set.of(Collections.min(to.fields()));
        return new Mover(
                "mover-" + i,
                "Người " + i,
                own.id(),
                own.unitId(),
                own.unitName(),
                leaves,
                fields,
                to.level() + random.nextInt(2),
                "area-" + (to.localArea() == null ? random.nextInt(3) : 3 + random.nextInt(2)),
                history(to),
                terms(to, leaves));
    }

    private Map<String, LocalDate> history(Seat to) {
        Seat past = seats.get(random.nextInt(seats.size()));
        return past.equals(to) ? Map.of() : Map.of(past.id(), DAY.minusMonths(random.nextInt(72)));
    }

    private Terms terms(Seat to, boolean leaves) {
        Seat other = seats.get(random.nextInt(seats.size()));
        boolean related = !other.unitId().equals(to.unitId()) && random.nextInt(3) == 0;
        LocalDate until = leaves && random.nextInt(8) > 0 ? null : DAY.plusMonths(random.nextInt(36) - 6L);
        return new Terms(
                DAY.plusMonths(leaves ? 130 + random.nextInt(200) : random.nextInt(200)),
                random.nextInt(10) == 0 ? 60 : null,
                until,
                leaves || random.nextBoolean(),
                related ? Set.of(random.nextBoolean() ? other.id() : other.unitId()) : Set.of());
    }

    private ChainProblem tangle(ChainProblem whole) {
        List<Mover> knotted = new ArrayList<>();
        for (Mover mover : whole.movers()) {
            knotted.add(random.nextInt(6) == 0 ? knot(mover) : mover);
        }
        List<Seat> more = new ArrayList<>(whole.seats());
        for (int i = 0; i < 1 + size / 20; i++) {
            more.add(new Seat(
                    "new-" + i,
                    "Vị trí mới " + i,
                    "unit-new",
                    "Đơn vị mới",
                    1 + i % 2,
                    true,
                    Set.of("hạt nhân"),
                    9,
                    null));
        }
        for (int i = 0; i < 1 + size / 10; i++) {
            Seat near = seats.get(random.nextInt(size));
            more.add(Outside.vacant("free-" + i, near.unitId(), 1 + i % 2, Set.of(field())));
        }
        return new ChainProblem(whole.kind(), whole.movesOn(), more, knotted, whole.places()).keeping(kept(more));
    }

    /** Where the case has some of them go already, one in three. */
    private List<Move> kept(List<Seat> all) {
        return movers.stream()
                .filter(each -> random.nextInt(3) == 0)
                .map(each ->
                        new Move(each.id(), all.get(random.nextInt(all.size())).id()))
                .toList();
    }

    private Mover knot(Mover it) {
        Terms terms = switch (random.nextInt(5)) {
            case 0 -> new Terms(null, null, null, false, Set.of());
            case 1 -> new Terms(DAY.plusMonths(random.nextInt(18) - 4L), null, null, false, Set.of());
            case 2 -> new Terms(DAY.plusMonths(150), null, DAY.plusMonths(random.nextInt(9)), false, Set.of());
            case 3 -> new Terms(DAY.plusMonths(150), null, null, false, Set.of("free-0", "free-1"));
            default -> it.terms();
        };
        return new Mover(
                it.id(),
                it.name(),
                random.nextInt(4) == 0 ? "elsewhere" : it.seatId(),
                random.nextInt(4) == 0 ? null : it.unitId(),
                it.unitName(),
                true,
                it.fields(),
                random.nextInt(3),
                it.homeArea(),
                it.history(),
                terms);
    }
}
