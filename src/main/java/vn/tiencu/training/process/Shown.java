package vn.tiencu.training.process;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Unit;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;

/** What forms show of a plan; the shapes are those of the interface. */
@Component
public class Shown {

    /** Outcomes after which somebody has to work it over; an agreement may ask for corrections too. */
    private static final Set<String> RETURNING = Set.of("RETURNED", "REDRAFT", "AGREED");

    private final Organisation organisation;
    private final Bodies bodies;
    private final Texts texts;
    private final HouseClock clock;
    private final Papers papers;

    Shown(Organisation organisation, Bodies bodies, Texts texts, HouseClock clock, Papers papers) {
        this.organisation = organisation;
        this.bodies = bodies;
        this.texts = texts;
        this.clock = clock;
        this.papers = papers;
    }

    /**
     * The plan as every form shows it.
     *
     * @param issueBefore the ceiling: it is to be issued before this day, which never moves
     */
    public record PlanShown(
            String caseNumber,
            int year,
            String kind,
            @Nullable String adjusts,
            String stage,
            String stageName,
            String direction,
            LocalDate issueBefore,
            @Nullable LocalDate needsDue,
            @Nullable OffsetDateTime receivedAt,
            @Nullable Integer appraisalDaysLeft) {}

    /**
     * One unit that was asked.
     *
     * @param state ASKED, LATE or ANSWERED
     */
    public record UnitShown(
            String unitId,
            String unitName,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            String state,
            @Nullable String remark) {}

    /** One consulted body's answer and what was made of it. */
    public record OpinionShown(
            String body,
            String bodyName,
            LocalDate sentOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String opinion,
            @Nullable String content,
            @Nullable String response) {}

    /** A form's content, the plan first. */
    Map<String, @Nullable Object> form(TrainingPlan about) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("plan", plan(about));
        return form;
    }

    public PlanShown plan(TrainingPlan about) {
        TrainingPlan.Receipt receipt = about.receipt();
        return new PlanShown(
                about.number().toString(),
                about.year(),
                about.kind().name(),
                about.adjusts(),
                about.stage().name(),
                texts.here(about.stage().label()),
                about.direction(),
                about.issueBefore(),
                about.needsDue(),
                receipt == null ? null : receipt.at(),
                receipt == null ? null : receipt.daysLeft());
    }

    public List<UnitShown> units(List<AskedUnits.Row> rows) {
        return rows.stream().map(this::unit).toList();
    }

    public UnitShown unit(AskedUnits.Row row) {
        String state = row.answeredOn() != null ? "ANSWERED" : row.dueOn().isBefore(clock.today()) ? "LATE" : "ASKED";
        return new UnitShown(row.unitId(), unitName(row.unitId()), row.dueOn(), row.answeredOn(), state, row.remark());
    }

    public List<OpinionShown> opinions(List<Opinions.Row> rows) {
        return rows.stream()
                .map(each -> new OpinionShown(
                        each.body(),
                        bodyName(each.body()),
                        each.sentOn(),
                        each.dueOn(),
                        each.answeredOn(),
                        each.opinion(),
                        each.content(),
                        each.response()))
                .toList();
    }

    /** The last act on one element, as a form shows it. */
    public record ActShown(String outcome, @Nullable LocalDate documentDate, String content) {}

    @Nullable
    ActShown last(Journal journal, String caseNumber, String element) {
        return journal.last(caseNumber, element)
                .map(each -> new ActShown(each.outcome(), each.legalDay(), each.content()))
                .orElse(null);
    }

    /** What was asked when the draft or the submission came back, whoever asked last. */
    @Nullable
    ActShown asked(Journal journal, String caseNumber) {
        return journal.of(caseNumber).stream()
                .filter(each -> RETURNING.contains(each.outcome()))
                .reduce((earlier, later) -> later)
                .map(each -> new ActShown(each.outcome(), each.legalDay(), each.content()))
                .orElse(null);
    }

    /** A paper of the case, to be read before one signs or concludes. */
    public record PaperShown(
            String id, String title, @Nullable String number, LocalDate date, String docx, String pdf) {}

    List<PaperShown> papers(String caseNumber) {
        return papers.of(caseNumber).stream().map(Shown::paper).toList();
    }

    private static PaperShown paper(Paper paper) {
        String address = "/api/v1/papers/" + paper.id();
        return new PaperShown(
                paper.id(), paper.title(), paper.numberText(), paper.date(), address + "/docx", address + "/pdf");
    }

    /** The issued plan as far as it has come. */
    Map<String, @Nullable Object> issue(TrainingPlan about) {
        Map<String, @Nullable Object> issued = new LinkedHashMap<>();
        issued.put("number", about.issue().number());
        issued.put("date", about.issue().numberedOn());
        issued.put("paperId", about.issue().paperId());
        return issued;
    }

    String unitName(String unitId) {
        return organisation.unit(unitId).map(Unit::name).orElse(unitId);
    }

    public String bodyName(String key) {
        return bodies.find(key).map(Body::name).orElse(key);
    }
}
