package vn.tiencu.rotation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Papers;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.rules.Candidate;
import vn.tiencu.rotation.rules.Candidates;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.RotationLines;

/** What forms and the interface show of a yearly plan. */
@Component
public class PlanShown {

    private final AskedUnits units;
    private final RotationLines lines;
    private final LineChecks checks;
    private final Candidates candidates;
    private final Organisation organisation;
    private final Papers papers;
    private final Names names;
    private final Texts texts;
    private final HouseClock clock;

    PlanShown(
            AskedUnits units,
            RotationLines lines,
            LineChecks checks,
            Candidates candidates,
            Organisation organisation,
            Papers papers,
            Names names,
            Texts texts,
            HouseClock clock) {
        this.units = units;
        this.lines = lines;
        this.checks = checks;
        this.candidates = candidates;
        this.organisation = organisation;
        this.papers = papers;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    Map<String, @Nullable Object> form(RotationPlan about) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("plan", head(about));
        return form;
    }

    /** Plan, papers, refusals and list, as whoever submits or approves needs them. */
    Map<String, @Nullable Object> withList(RotationPlan about) {
        String number = about.number().toString();
        var form = form(about);
        form.put("papers", PaperShown.all(papers.of(number)));
        form.put("refusals", refusals(units.of(number)));
        form.put("lines", lines(about, lines.kept(number)));
        return form;
    }

    public PlanHead head(RotationPlan about) {
        return PlanHead.of(about, names.stage(about.stage()));
    }

    public List<RotationUnitShown> units(List<AskedUnit> asked) {
        return asked.stream().map(this::unit).toList();
    }

    public RotationUnitShown unit(AskedUnit each) {
        String state = each.answeredOn() != null ? "ANSWERED" : each.dueOn().isBefore(clock.today()) ? "LATE" : "ASKED";
        return new RotationUnitShown(
                each.unitId(), names.unit(each.unitId()), each.dueOn(), each.answeredOn(), state, each.remark());
    }

    public List<TakesNobody> refusals(List<AskedUnit> asked) {
        return asked.stream()
                .filter(each -> each.refusal() != null)
                .map(each -> new TakesNobody(names.unit(each.unitId()), String.valueOf(each.refusal())))
                .toList();
    }

    public List<LineShown> lines(RotationPlan about, List<RotationLine> some) {
        return some.stream().map(each -> line(about, each)).toList();
    }

    /** What the records say of somebody of the plan with a post and a time that are only thought of. */
    public VerdictShown verdict(RotationPlan about, String lineId, String postId, int months) {
        RotationLine line = lines.of(about.number().toString()).stream()
                .filter(each -> each.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound(Message.of("rotation.unknown", lineId)))
                .thoughtOf(postId, months);
        checks.requirePossible(about, line);
        return VerdictShown.of(checks.verdict(about, line), texts);
    }

    private LineShown line(RotationPlan about, RotationLine each) {
        VerdictShown verdict = each.toPostId() == null ? null : VerdictShown.of(checks.verdict(about, each), texts);
        return new LineShown(
                each.id(),
                each.personId(),
                names.person(each.personId()),
                names.birth(each.personId()),
                names.currentPost(each.personId()),
                each.group().name(),
                each.reason(),
                each.toPostId(),
                names.post(each.toPostId()),
                names.agencyOf(each.toPostId()),
                each.months(),
                each.measure(),
                each.dropped(),
                verdict);
    }

    /** Heads at their limit and local people in posts that are not for them, in the whole province. */
    public List<FoundPerson> found() {
        return candidates.found(clock.today()).stream().map(this::person).toList();
    }

    /** The same in one unit. */
    List<FoundPerson> foundIn(String unitId) {
        return candidates.found(clock.today()).stream()
                .filter(each -> organisation
                        .bodyOf(organisation.post(each.postId()).unitId())
                        .id()
                        .equals(unitId))
                .map(this::person)
                .toList();
    }

    private FoundPerson person(Candidate each) {
        return new FoundPerson(
                each.personId(),
                names.person(each.personId()),
                names.birth(each.personId()),
                names.currentPost(each.personId()),
                each.group().name(),
                each.since(),
                each.due(),
                each.citation());
    }
}
