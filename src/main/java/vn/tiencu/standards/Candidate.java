package vn.tiencu.standards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Post;

/** A person's record beside the post in question, as of a day. What happened later is not seen. */
record Candidate(PersonRecord record, Post post, String unitKind, LocalDate asOf) {

    /** The highest post held on the day; acting in a post is not holding it (NĐ 170/2025, Điều 34.3). */
    Optional<Holding> current() {
        return record.holdings().stream()
                .filter(each -> !each.acting() && each.period().contains(asOf))
                .max(Comparator.comparingInt(each -> each.post().rankNo()));
    }

    /** Whether the post is higher than the one held, or the first one (NĐ 170/2025, Điều 29.5). */
    boolean higherPost() {
        return current().map(held -> post.rankNo() > held.post().rankNo()).orElse(true);
    }

    boolean known(LocalDate day) {
        return !day.isAfter(asOf);
    }
}
