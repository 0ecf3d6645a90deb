package vn.tiencu.training.compensation.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Unit;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CouncilMember;
import vn.tiencu.training.compensation.CouncilRules;
import vn.tiencu.training.compensation.Facts;
import vn.tiencu.training.compensation.Reckoning;
import vn.tiencu.training.compensation.store.Councils;

/** What forms and the interface show of a compensation case. */
@Component
public class CompensationShown {

    private final People people;
    private final Organisation organisation;
    private final Councils councils;
    private final CouncilRules rules;
    private final Texts texts;

    CompensationShown(People people, Organisation organisation, Councils councils, CouncilRules rules, Texts texts) {
        this.people = people;
        this.organisation = organisation;
        this.councils = councils;
        this.rules = rules;
        this.texts = texts;
    }

    /** The case as every form shows it. */
    public record CompensationHead(
            String caseNumber,
            String personId,
            String fullName,
            String unitId,
            String unitName,
            String cause,
            String causeName,
            LocalDate happenedOn,
            String training,
            String stage,
            String stageName,
            @Nullable LocalDate payBy) {}

    /** The figures with the finding in the reader's language. */
    public record ReckoningShown(
            Facts facts, Reckoning reckoning, String findingName, String reductionName, LocalDate servedFrom) {}

    /** One of the five. */
    public record MemberShown(String seat, String seatName, String personId, String fullName) {}

    /** A seat and those who may take it. */
    record SeatShown(String seat, String seatName, String citation, List<MemberShown> candidates) {}

    Map<String, @Nullable Object> form(Compensation about) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("compensation", head(about));
        form.put("reckoning", reckoning(about));
        form.put("council", council(about));
        form.put("meeting", about.meeting());
        form.put("decision", decision(about));
        return form;
    }

    public CompensationHead head(Compensation about) {
        return new CompensationHead(
                about.number().toString(),
                about.personId(),
                people.get(about.personId()).fullName(),
                about.unitId(),
                organisation.unit(about.unitId()).map(Unit::name).orElse(about.unitId()),
                about.cause().name(),
                texts.here(Message.of(
                        "training.compensation.cause." + about.cause().name())),
                about.happenedOn(),
                about.training(),
                about.stage().name(),
                texts.here(about.stage().label()),
                about.decision().payBy());
    }

    public @Nullable ReckoningShown reckoning(Compensation about) {
        Facts facts = about.facts();
        Reckoning reckoning = about.reckoning();
        return facts == null || reckoning == null
                ? null
                : new ReckoningShown(
                        facts,
                        reckoning,
                        texts.here(Message.of("training.compensation.finding."
                                + reckoning.finding().name())),
                        facts.womanOrMinority()
                                ? texts.here(Message.of("training.compensation.higherReduction"))
                                : texts.here(Message.of("training.compensation.usualReduction")),
                        facts.trainingTo().plusDays(1));
    }

    public List<MemberShown> council(Compensation about) {
        return councils.of(about.number().toString()).stream().map(this::member).toList();
    }

    List<SeatShown> seats(Compensation about) {
        return rules.seats(about.unitId()).stream()
                .map(rule -> new SeatShown(
                        rule.seat().name(),
                        seatName(rule.seat()),
                        rule.citation(),
                        rule.candidates().stream()
                                .map(each -> member(new CouncilMember(rule.seat(), each)))
                                .toList()))
                .toList();
    }

    /** What is known of the decision, in the shape that every form of the house shows. */
    private static @Nullable Map<String, @Nullable Object> decision(Compensation about) {
        Compensation.Decision made = about.decision();
        if (made.signedOn() == null) {
            return null;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("number", made.number());
        shown.put("date", made.signedOn());
        shown.put("paperId", made.paperId());
        return shown;
    }

    private MemberShown member(CouncilMember each) {
        return new MemberShown(
                each.seat().name(),
                seatName(each.seat()),
                each.personId(),
                people.get(each.personId()).fullName());
    }

    private String seatName(CouncilMember.Seat seat) {
        return texts.here(Message.of("training.compensation.seat." + seat.name()));
    }
}
