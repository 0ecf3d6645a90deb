package vn.tiencu.rotation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Finding.Outcome;
import vn.tiencu.standards.TitleStandards;
import vn.tiencu.standards.Verdict;

/** May this person be rotated into this post? Every condition of the decree with its reason (NĐ 170/2025, Điều 42, 43, 48). */
@Service
public class Conditions {

    private final People people;
    private final Organisation organisation;
    private final TitleStandards standards;
    private final HouseClock clock;
    private final Judgement judgement;

    Conditions(
            People people, Organisation organisation, TitleStandards standards, HouseClock clock, Judgement judgement) {
        this.people = people;
        this.organisation = organisation;
        this.standards = standards;
        this.clock = clock;
        this.judgement = judgement;
    }

    /**
     * The verdict: BLOCKED, OVERRIDE_REQUIRED where the competent body may decide a special case, or MET. Service left is
     * counted on the day of the move; papers and conduct are judged as they stand today. Refused (422) when the person or the
     * post is not on file, or the post does not exist on the day of the move.
     */
    @Transactional(readOnly = true)
    public Verdict verdict(String personId, String toPostId, Group group, int months, LocalDate movingOn) {
        PersonRecord record = people.find(personId)
                .map(each -> people.recordOf(each.id()))
                .orElseThrow(() -> refused("unknownPerson", "personId", Message.of("people.unknownPerson", personId)));
        Post post = post(toPostId, movingOn);
        Unit unit = organisation.getUnit(post.unitId());
        LocalDate seenOn = movingOn.isBefore(clock.today()) ? movingOn : clock.today();
        List<String> held = record.holdings().stream()
                .map(each -> each.post().unitId())
                .distinct()
                .toList();
        Map<String, Unit> units =
                organisation.units(held).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var standard = standards.current().of(post, unit.kind());
        return judgement.of(new Intended(record, post, unit, standard, units, group, months, seenOn, movingOn));
    }

    private Post post(String postId, LocalDate on) {
        Post post;
        try {
            post = organisation.post(postId);
        } catch (Refused unknown) {
            throw refused("unknownPost", "postId", Message.of("people.unknownPost", postId));
        }
        if (!post.period().contains(on)) {
            throw refused("postNotOnDay", "postId", Message.of("people.postNotOnDay", post.title(), on));
        }
        return post;
    }

    private static Refused refused(String code, String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }

    /** The conditions that are not met, in the order of the verdict. */
    public static List<Finding> unmet(Verdict verdict) {
        return verdict.findings().stream()
                .filter(each -> each.outcome() != Outcome.MET)
                .toList();
    }
}
