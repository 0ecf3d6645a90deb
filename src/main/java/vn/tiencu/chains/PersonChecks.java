package vn.tiencu.chains;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Rules about people: who must go, who may not be moved, and when. */
record PersonChecks(Lines lines, Findings findings) {

    List<UnmetRule> all() {
        return lines.all().stream()
                .flatMap(line -> line.moves() ? moved(line.mover()) : stays(line.mover()))
                .toList();
    }

    private Stream<UnmetRule> stays(Mover mover) {
        return mover.mustLeave() ? found("keepsSeat", mover) : Stream.empty();
    }

    private Stream<UnmetRule> moved(Mover mover) {
        Stream<UnmetRule> needless = mover.mustLeave() ? Stream.empty() : found("needlessMove", mover);
        return Stream.of(needless, protectedGround(mover), service(mover)).flatMap(each -> each);
    }

    private Stream<UnmetRule> protectedGround(Mover mover) {
        LocalDate until = mover.terms().protectedUntil();
        if (until == null || mover.terms().willing() || until.isBefore(movesOn())) {
            return Stream.empty();
        }
        return until.equals(Mover.Terms.NO_END)
                ? findings.rule("protectedGround").stream()
                        .map(row -> findings.worded(row, "protectedOpen", List.of(mover), List.of(), 1, mover.name()))
                : found("protectedGround", mover, until);
    }

    private Stream<UnmetRule> service(Mover mover) {
        LocalDate retires = mover.terms().retiresOn();
        if (retires == null) {
            return found("serviceUnknown", mover);
        }
        return Stream.concat(
                retires.isAfter(movesOn()) ? Stream.empty() : found("retirement", mover, retires, movesOn()),
                serviceLeft(mover, retires));
    }

    private Stream<UnmetRule> serviceLeft(Mover mover, LocalDate retires) {
        Integer own = mover.terms().neededMonths();
        long left = Math.max(0, ChronoUnit.MONTHS.between(movesOn(), retires));
        return findings.rule("serviceLeft").stream()
                .filter(row -> left < (own == null ? row.measure() : own))
                .map(row -> findings.unmet(
                        row, List.of(mover), List.of(), 1, mover.name(), left, own == null ? row.measure() : own));
    }

    private LocalDate movesOn() {
        return findings.problem().movesOn();
    }

    private Stream<UnmetRule> found(String code, Mover mover, Object... more) {
        Object[] all = Stream.concat(Stream.of(mover.name()), Stream.of(more)).toArray();
        return findings.one(code, List.of(mover), List.of(), all);
    }
}
