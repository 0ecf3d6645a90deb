package vn.tiencu.standards;

import static vn.tiencu.standards.Words.found;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.Planning;

/** Planning, time in post and age (NĐ 170/2025, Điều 29.2, 29.3, 29.5; Hướng dẫn 45-HD/BTCTW, III.1.1 and III.1.2). */
final class ServiceFacts {

    private final Candidate candidate;

    ServiceFacts(Candidate candidate) {
        this.candidate = candidate;
    }

    Stream<Fact> all() {
        return Stream.concat(Stream.of(planned(), monthsInPost(), age()), new RatingFacts(candidate).all());
    }

    private Fact planned() {
        Optional<Planning> planning = candidate.record().plannings().stream()
                .filter(each -> each.holdsOn(candidate.asOf()))
                .filter(each -> each.post().id().equals(candidate.post().id())
                        || each.post().rankNo() >= candidate.post().rankNo())
                .findFirst();
        return planning.map(each -> Fact.of(
                                "planned",
                                "PLANNED",
                                found("planned", each.post().title(), each.term()))
                        .proven(Words.paper(each.decisionNumber(), each.approvedOn())))
                .orElseGet(() -> Fact.of("planned", "NOT_PLANNED", found("notPlanned")));
    }

    private Fact monthsInPost() {
        return candidate
                .current()
                .map(this::timeIn)
                .orElseGet(() -> Fact.of("monthsInPost", "UNKNOWN", found("noPost")));
    }

    private Fact timeIn(Holding held) {
        LocalDate since = chainStart(held);
        int months = Months.completed(since, candidate.asOf());
        return Fact.of("monthsInPost", "KNOWN", found("months", months))
                .months(months, since)
                .proven(Words.paper(held.decisionNumber(), held.period().from()));
    }

    /** The first day of an unbroken time in the post held now or, right before it, in equivalent or higher ones. */
    private LocalDate chainStart(Holding held) {
        LocalDate start = held.period().from();
        for (Optional<LocalDate> earlier = before(held, start); earlier.isPresent(); earlier = before(held, start)) {
            start = earlier.get();
        }
        return start;
    }

    private Optional<LocalDate> before(Holding held, LocalDate start) {
        return candidate.record().holdings().stream()
                .filter(each ->
                        !each.acting() && each.post().rankNo() >= held.post().rankNo())
                .filter(each -> each.period().from().isBefore(start))
                .filter(each -> reaches(each.period().to(), start))
                .map(each -> each.period().from())
                .min(LocalDate::compareTo);
    }

    private static boolean reaches(@Nullable LocalDate lastDay, LocalDate start) {
        return lastDay == null || !lastDay.isBefore(start.minusDays(1));
    }

    private Fact age() {
        @Nullable LocalDate retirement = candidate.record().person().retirementDate();
        if (retirement == null) {
            return Fact.of("fullTermOfAge", "UNKNOWN", found("noRetirementDate"));
        }
        int months = Months.completed(candidate.asOf(), retirement);
        return Fact.of("fullTermOfAge", "KNOWN", found("monthsLeft", months, retirement))
                .monthsUntil(months, retirement);
    }
}
