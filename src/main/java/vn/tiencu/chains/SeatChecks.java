package vn.tiencu.chains;

import java.util.List;
import java.util.stream.Stream;

/** Rules about seats: filled, not overfilled, one for each person. */
record SeatChecks(Lines lines, Findings findings) {

    List<UnmetRule> all() {
        return Stream.concat(
                        lines.twice().stream().flatMap(this::twice),
                        lines.seats().stream().flatMap(seat -> seat(seat, lines.on(seat))))
                .toList();
    }

    private Stream<UnmetRule> twice(Mover mover) {
        return findings.one("oneSeat", List.of(mover), List.of(), mover.name());
    }

    private Stream<UnmetRule> seat(Seat seat, List<Mover> holders) {
        if (holders.isEmpty() && seat.required()) {
            return findings.one("seatEmpty", List.of(), List.of(seat), seat.title());
        }
        int beyond = holders.size() - seat.capacity();
        return beyond <= 0
                ? Stream.empty()
                : findings.rule("capacity").stream()
                        .map(row -> findings.unmet(
                                row, holders, List.of(seat), beyond, seat.title(), holders.size(), seat.capacity()));
    }
}
