package vn.tiencu.standards;

import static vn.tiencu.standards.Words.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.PersonRecord.Rating;

/**
 * How many years in a row, back from the last completed one, carry a rating that is not a failure. A year is rated from the day
 * of its decision on (Hướng dẫn 45-HD/BTCTW, III.1.3).
 */
final class RatingFacts {

    private static final String CRITERION = "ratings";
    private final Candidate candidate;
    private final Map<Integer, Rating> decided;

    RatingFacts(Candidate candidate) {
        this.candidate = candidate;
        this.decided = candidate.record().ratings().stream()
                .filter(each -> each.decidedOn() != null && candidate.known(each.decidedOn()))
                .collect(Collectors.toMap(Rating::year, each -> each, (first, second) -> first));
    }

    /** The years in a row; and when the last completed year has no rating yet, how long it has been waiting for it. */
    Stream<Fact> all() {
        int latest = candidate.asOf().getYear() - 1;
        if (decided.containsKey(latest)) {
            return Stream.of(inARow(latest));
        }
        LocalDate yearEnd = LocalDate.of(latest, 12, 31);
        Fact waiting = Fact.of(CRITERION, "LATEST_PENDING", found("notRated", String.valueOf(latest)))
                .months(Months.completed(yearEnd, candidate.asOf()), yearEnd);
        return Stream.of(inARow(latest - 1), waiting);
    }

    private Fact inARow(int last) {
        List<Message> words = new ArrayList<>();
        int year = last;
        while (decided.containsKey(year) && !failed(year)) {
            words.add(words(year));
            year--;
        }
        if (!failed(year)) {
            return Fact.of(CRITERION, "AFTER_MISSING", Words.joined(words))
                    .years(last - year, LocalDate.of(year + 1, 1, 1));
        }
        words.add(words(year));
        return Fact.of(CRITERION, "AFTER_FAILED", Words.joined(words)).years(last - year, LocalDate.of(year + 1, 1, 1));
    }

    private boolean failed(int year) {
        Rating rating = decided.get(year);
        return rating != null && rating.grade().equals("FAILED");
    }

    private Message words(int year) {
        Rating rating = decided.get(year);
        return rating == null
                ? found("notRated", String.valueOf(year))
                : found("rating", String.valueOf(year), found("grade." + rating.grade()));
    }
}
