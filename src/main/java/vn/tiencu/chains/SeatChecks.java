package vn.tiencu.chains;

import java.util.List;
import java.util.stream.Stream;

/** Rules about seats: filled, not overfilled, one for each person, and no fewer hands than before. */
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
            return findings.one("seatEmpty", List.of(), List.of(seat), seat.named());
        }
        return Stream.concat(beyond(seat, holders), shortOfHands(seat, holders));
    }

    private Stream<UnmetRule> beyond(Seat seat, List<Mover> holders) {
        int beyond = holders.size() - seat.capacity();
        return beyond <= 0
                ? Stream.empty()
                : findings.rule("capacity").stream()
                        .map(row -> findings.unmet(
                                row, holders, List.of(seat), beyond, seat.named(), holders.size(), seat.capacity()));
    }

    /** Work that goes on, but with fewer of these people than now. */
    private Stream<UnmetRule> shortOfHands(Seat seat, List<Mover> holders) {
        long fewer = lines.now(seat) - holders.size();
        return fewer <= 0
                ? Stream.empty()
                : findings.rule("seatShort").stream()
                        .map(row -> findings.unmet(row, List.of(), List.of(seat), fewer, seat.named(), fewer));
    }
}
