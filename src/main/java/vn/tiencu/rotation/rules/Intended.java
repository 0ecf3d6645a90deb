package vn.tiencu.rotation.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.TitleStandards.Standard;

/**
 * A rotation that is thought of, with what is on file.
 *
 * @param unit of the post
 * @param standard what the post asks for
 * @param units of the posts held, by id
 * @param seenOn the day on which the record is looked at: what happened later is not known
 * @param movingOn the day of the move
 */
record Intended(
        PersonRecord record,
        Post post,
        Unit unit,
        Standard standard,
        Map<String, Unit> units,
        Group group,
        int months,
        LocalDate seenOn,
        LocalDate movingOn) {

    Person person() {
        return record.person();
    }

    boolean known(@Nullable LocalDate day) {
        return day != null && !day.isAfter(seenOn);
    }

    /** The first leading post held on the day of looking. */
    Optional<Holding> leads() {
        return TwoTerms.current(record.holdings(), seenOn).stream()
                .filter(each -> !each.post().function().equals("STAFF"))
                .findFirst();
    }
}
