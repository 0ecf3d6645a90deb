package vn.tiencu.chains;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about one person on one new seat. */
record MoveChecks(Lines lines, Findings findings) {

    List<UnmetRule> all() {
        return lines.all().stream()
                .flatMap(line -> line.to() == null ? Stream.empty() : pair(line.mover(), line.to()))
                .toList();
    }

    private Stream<UnmetRule> pair(Mover mover, Seat seat) {
        return Stream.of(
                        qualification(mover, seat),
                        interest(mover, seat),
                        returning(mover, seat),
                        local(mover, seat),
                        distance(mover, seat))
                .flatMap(each -> each);
    }

    private Stream<UnmetRule> qualification(Mover mover, Seat seat) {
        boolean field = seat.fields().isEmpty() || !Collections.disjoint(seat.fields(), mover.fields());
        return field && mover.level() >= seat.level() ? Stream.empty() : found("qualification", mover, seat);
    }

    private Stream<UnmetRule> interest(Mover mover, Seat seat) {
        var related = mover.terms().related();
        return related.contains(seat.id()) || related.contains(seat.unitId())
                ? found("interest", mover, seat)
                : Stream.empty();
    }

    private Stream<UnmetRule> returning(Mover mover, Seat seat) {
        LocalDate left = mover.history().get(seat.id());
        return findings.rule("returning").stream()
                .filter(row -> left != null
                        && left.plusMonths(row.measure())
                                .isAfter(findings.problem().movesOn()))
                .map(row -> findings.unmet(
                        row, List.of(mover), List.of(seat), 1, mover.name(), seat.named(), row.measure()));
    }

    private Stream<UnmetRule> local(Mover mover, Seat seat) {
        return seat.localArea() != null && seat.localArea().equals(mover.homeArea())
                ? found("nonLocal", mover, seat)
                : Stream.empty();
    }

    private Stream<UnmetRule> distance(Mover mover, Seat seat) {
        if (seat.unitId().equals(mover.unitId())) {
            return Stream.empty();
        }
        Optional<Place> from = findings.placeOf(mover.unitId());
        Optional<Place> to = findings.placeOf(seat.unitId());
        if (from.isEmpty() || to.isEmpty()) {
            return found("placeUnknown", mover, seat);
        }
        long km = from.get().kmTo(to.get());
        return Stream.concat(ceiling(mover, seat, km), beyond(mover, seat, km));
    }

    private Stream<UnmetRule> ceiling(Mover mover, Seat seat, long km) {
        return findings.rule("distanceCeiling").stream()
                .filter(row -> km > row.measure())
                .map(row -> findings.unmet(
                        row, List.of(mover), List.of(seat), 1, mover.name(), seat.named(), km, row.measure()));
    }

    private Stream<UnmetRule> beyond(Mover mover, Seat seat, long km) {
        return findings.rule("distance").stream()
                .filter(row -> km > row.measure())
                .map(row -> findings.unmet(
                        row,
                        List.of(mover),
                        List.of(seat),
                        km - row.measure(),
                        mover.name(),
                        seat.named(),
                        km,
                        row.measure()));
    }

    private Stream<UnmetRule> found(String code, Mover mover, Seat seat) {
        return findings.one(code, List.of(mover), List.of(seat), mover.name(), seat.named());
    }
}
