package vn.tiencu.conversion.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.PlanLine.Target;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;

/** What speaks against the lines of a plan, each with its article (Luật 36/2018, Điều 24–25; NĐ 59/2019, Điều 36–39). */
@Component
public class LineChecks {

    private static final String PLANNED = "Luật 36/2018, Điều 24.3";
    private static final String SINGLE = "Luật 36/2018, Điều 25.3; NĐ 59/2019, Điều 39.1";
    private static final String LISTED = "Luật 36/2018, Điều 25; NĐ 59/2019, Điều 36";
    private final Radar radar;
    private final Organisation organisation;
    private final People people;
    private final ConversionRules rules;
    private final TargetChecks targets;

    LineChecks(Radar radar, Organisation organisation, People people, ConversionRules rules, TargetChecks targets) {
        this.radar = radar;
        this.organisation = organisation;
        this.people = people;
        this.rules = rules;
        this.targets = targets;
    }

    /** Nobody stands in a plan twice. */
    public void requireOnce(List<PlanLine.Entry> entries) {
        Set<String> seen = new HashSet<>();
        entries.stream()
                .map(PlanLine.Entry::personId)
                .filter(each -> !seen.add(each))
                .findFirst()
                .ifPresent(twice -> {
                    throw Refused.byRules(refusal("personTwice", PLANNED, name(twice)));
                });
    }

    /** Refused (422) with every reason that speaks against one of the lines as they stand. */
    public void requireSound(ConversionPlan plan, List<PlanLine> lines, LocalDate today) {
        if (lines.isEmpty()) {
            throw Refused.byRules(refusal("noLines", PLANNED));
        }
        require(lines.stream()
                .flatMap(each -> faults(plan, each, today).stream())
                .toList());
    }

    /** Refused (422) unless everyone can still be told in time when the plan is known from a day on. */
    public void requireNotice(ConversionPlan plan, List<PlanLine> lines, LocalDate from) {
        require(lines.stream()
                .filter(each -> !each.isHandedUp())
                .flatMap(each -> tooSoon(plan, each, from).stream())
                .toList());
    }

    private static void require(List<Refusal> faults) {
        if (!faults.isEmpty()) {
            throw Refused.byRules(faults);
        }
    }

    private List<Refusal> faults(ConversionPlan plan, PlanLine line, LocalDate today) {
        if (line.isHandedUp()) {
            return handedUp(line, today).stream().toList();
        }
        Target target = line.target();
        if (target == null) {
            return List.of(refusal("targetMissing", PLANNED, name(line.personId())));
        }
        List<Refusal> found = new ArrayList<>();
        stays(plan, line, target).ifPresent(found::add);
        tooSoon(plan, line, today).ifPresent(found::add);
        dates(line, target).ifPresent(found::add);
        targets.against(line, target).ifPresent(found::add);
        return found;
    }

    /** Only a position that is the only one of its kind goes to the superior. */
    private Optional<Refusal> handedUp(PlanLine line, LocalDate today) {
        return radar.stayOn(line.personId(), today)
                        .map(Stay::effect)
                        .filter(each -> each == Stay.Effect.SUPERIOR)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(refusal("notSingle", SINGLE, name(line.personId())));
    }

    /** Grounds of Điều 38, nearness to retirement, single positions; the superior's own plan moves the last. */
    private Optional<Refusal> stays(ConversionPlan plan, PlanLine line, Target target) {
        boolean superior = !organisation.bodyOf(line.fromUnit()).id().equals(plan.unitId());
        return radar.stayOn(line.personId(), target.moveOn())
                .filter(each -> each.effect() != Stay.Effect.SUPERIOR || !superior)
                .map(each -> refusal(code(each), each.citation(), name(line.personId()), target.moveOn()));
    }

    private static String code(Stay stay) {
        return switch (stay.effect()) {
            case DEFER -> "deferred";
            case NEVER -> "neverMoved";
            default -> "superiorPlans";
        };
    }

    private Optional<Refusal> tooSoon(ConversionPlan plan, PlanLine line, LocalDate from) {
        Target target = line.target();
        ConversionRules.Notice notice = rules.notice(plan.unitId());
        return target == null || !target.moveOn().isBefore(from.plusDays(notice.days()))
                ? Optional.empty()
                : Optional.of(refusal(
                        "noticeTooShort",
                        notice.citation(),
                        name(line.personId()),
                        target.moveOn(),
                        from.plusDays(notice.days())));
    }

    private Optional<Refusal> dates(PlanLine line, Target target) {
        if (target.handOverBy().isBefore(target.moveOn())) {
            return Optional.of(
                    refusal("endBeforeBegin", PLANNED, name(line.personId()), target.handOverBy(), target.moveOn()));
        }
        Optional<RadarLine> standing = radar.ofPerson(line.personId(), target.moveOn());
        if (standing.isEmpty()) {
            return Optional.of(refusal("notListed", LISTED, name(line.personId())));
        }
        LocalDate earliest = standing.get().window().earliest();
        return target.moveOn().isBefore(earliest)
                ? Optional.of(refusal("tooEarly", standing.get().window().source(), name(line.personId()), earliest))
                : Optional.empty();
    }

    private String name(String personId) {
        return people.find(personId).map(Person::fullName).orElse(personId);
    }

    static Refusal refusal(String code, @Nullable String citation, Object... arguments) {
        return new Refusal(code, "lines", Message.of("conversion.line." + code, arguments), citation);
    }
}
