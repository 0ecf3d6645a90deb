package vn.tiencu.appointment.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chancery.OfficialNames;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Post;

/** How papers name the post, the people and the bodies of a case. */
@Component
class PaperNames extends OfficialNames {

    private final Organisation organisation;
    private final PaperWords words;

    PaperNames(People people, Organisation organisation, Bodies bodies, PaperWords words, HouseClock clock) {
        super(people, organisation, bodies, words, clock);
        this.organisation = organisation;
        this.words = words;
    }

    String post(Appointment about) {
        return title(organisation.post(about.postId()));
    }

    /** The agency that proposes. */
    String unit(Appointment about) {
        return organisation.getUnit(about.unitId()).name();
    }

    /** Who decides: the collective, or the head where the head decides alone. */
    String decider(Appointment about) {
        String key = about.parties().decider();
        return about.parties().collective()
                ? body(key)
                : head(key).flatMap(this::titleOf).orElseGet(() -> body(key));
    }

    /**
     * Who presides over the meetings: the head of the leadership. Left open where a representative of the superior body does,
     * because the head's own post is filled or only one leader is there (NĐ 170/2025, Điều 34.2b).
     */
    String chair(Appointment about) {
        List<Member> leaders = members("lanh-dao-" + about.unitId());
        Post post = organisation.post(about.postId());
        boolean ownHead = post.unitId().equals(about.unitId()) && "HEAD".equals(post.function());
        if (ownHead || leaders.size() < 2) {
            return words.open();
        }
        return leaders.stream()
                .filter(Member::isHead)
                .findFirst()
                .map(each -> person(each.personId()))
                .orElseGet(words::open);
    }
}
