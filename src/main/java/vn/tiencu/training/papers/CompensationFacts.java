package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CouncilMember;
import vn.tiencu.training.compensation.CouncilMember.Seat;

/** What the papers of a compensation case say of the case, the council and its meeting. */
@Component
class CompensationFacts {

    private final PlanNames names;
    private final PlanWords words;
    private final ReckoningTable reckoning;

    CompensationFacts(PlanNames names, PlanWords words, ReckoningTable reckoning) {
        this.names = names;
        this.words = words;
        this.reckoning = reckoning;
    }

    Map<String, Object> of(Compensation about) {
        Map<String, Object> content = new HashMap<>();
        content.put("personName", names.person(about.personId()));
        content.put("address", names.address(about.personId(), Style.STATE));
        content.put("birthDate", names.birth(about.personId()));
        content.put("unit", names.unit(about.unitId()).name());
        content.put("training", about.training());
        content.put("cause", words.say("cause." + about.cause()));
        content.put("happenedOn", about.happenedOn());
        content.put("notified", notified(about));
        if (about.reckoning() != null) {
            content.put("reckoning", reckoning.of(about));
            content.put("owed", about.reckoned().owed());
            content.put("amount", reckoning.money(about.reckoned().amount()));
            content.put("inWords", AmountInWords.dong(about.reckoned().amount()));
            content.put("finding", words.say("finding." + about.reckoned().finding()));
            content.put("citation", about.reckoned().citation());
        }
        return content;
    }

    /** Who carries a decision out: the preparing agency and the unit, which may be one. */
    private String notified(Compensation about) {
        String managing = names.writing(about.parties().managing());
        String unit = names.unit(about.unitId()).name();
        return managing.equals(unit) ? unit : words.say("council.notified", managing, unit);
    }

    /** The five in the order of the law (Điều 10.2). */
    List<Map<String, Object>> council(List<CouncilMember> members) {
        List<Map<String, Object>> rows = new ArrayList<>();
        members.stream()
                .sorted(Comparator.comparing(CouncilMember::seat))
                .forEach(each -> rows.add(Map.of(
                        "no", rows.size() + 1,
                        "name", names.person(each.personId()),
                        "post", names.currentPost(each.personId()),
                        "seat", words.say("seat." + each.seat()))));
        return rows;
    }

    /** What is done in the meeting, point by point (Điều 11.2a–e). */
    List<String> proceedings(Compensation about, List<CouncilMember> members) {
        return words.lines(
                "minutes.proceedings",
                holder(members, Seat.SECRETARY),
                holder(members, Seat.CHAIR),
                holder(members, Seat.UNIT_LEADER),
                holder(members, Seat.FINANCE),
                words.say("cause." + about.cause()),
                about.facts() == null
                        ? words.open()
                        : reckoning.money(about.facts().cost()));
    }

    String holder(List<CouncilMember> members, Seat seat) {
        return members.stream()
                .filter(each -> each.seat() == seat)
                .map(each -> names.person(each.personId()))
                .findFirst()
                .orElseGet(words::open);
    }

    /** Those who sign below chair and secretary. */
    List<Map<String, Object>> others(List<CouncilMember> members) {
        return council(members.stream()
                .filter(each -> each.seat() != Seat.CHAIR && each.seat() != Seat.SECRETARY)
                .toList());
    }

    String votes(Compensation about) {
        Compensation.Meeting meeting = about.meeting();
        return meeting == null
                ? words.open()
                : words.say(
                        "recommendation.votes",
                        words.longDay(meeting.heldOn()),
                        meeting.votesFor(),
                        meeting.votesAgainst());
    }
}
