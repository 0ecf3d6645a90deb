package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.classes.Quality;
import vn.tiencu.training.store.TrainingPlans;

/** The yearly report to the ministry (NĐ 171/2025, Điều 26, 39.1). */
@Component
class ResultPapers {

    private final PlanDesk desk;
    private final PlanNames names;
    private final PlanWords words;
    private final PlanSigners signers;
    private final PlanFigures figures;
    private final ResultTable results;
    private final TrainingPlans plans;
    private final CarriedOut outcome;

    ResultPapers(
            PlanDesk desk,
            PlanNames names,
            PlanWords words,
            PlanSigners signers,
            PlanFigures figures,
            ResultTable results,
            TrainingPlans plans,
            CarriedOut outcome) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.figures = figures;
        this.results = results;
        this.plans = plans;
        this.outcome = outcome;
    }

    String report(TrainingPlan before, LocalDate date, String written, Caller by) {
        TrainingPlan about = plans.get(before.number().toString());
        String issuer = about.parties().issuer();
        PlanContents contents = figures.contents(about);
        Carried carried = outcome.of(about);
        Map<String, Object> content = figures.of(about, contents);
        content.put("decision", decision(about));
        content.put("issuerName", names.body(issuer));
        content.putAll(results.of(contents, carried));
        content.put("quality", quality(carried));
        content.put("remarks", words.paragraphs(written));
        String subject = words.say("results.subject", PlanWords.year(about));
        CasePaper paper =
                new CasePaper("resultsReport", issuer, date, subject, words.lines("results.addressee"), content);
        List<String> copies = List.of(
                about.parties().standing(),
                about.parties().endorser(),
                about.parties().appraiser(),
                about.parties().drafter());
        return desk.draft(
                about.number().toString(), paper, signers.signatory(issuer, by), desk.recipients(paper, copies), by);
    }

    String issue(TrainingPlan about, LocalDate date, Caller by) {
        String number = about.number().toString();
        String paper =
                Objects.requireNonNullElse(plans.get(number).report().paperId(), desk.latest(number, "resultsReport"));
        return desk.issue(Objects.requireNonNull(paper, "the report is drafted first"), date, by);
    }

    private String decision(TrainingPlan about) {
        LocalDate day = about.issue().numberedOn();
        return words.say(
                "results.decision",
                Objects.requireNonNullElse(about.issue().number(), words.open()),
                day == null ? words.open() : day);
    }

    /** The six parts of an evaluation, each with its grades. */
    private List<Map<String, Object>> quality(Carried carried) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Quality.Part part : Quality.Part.values()) {
            rows.add(Map.of(
                    "matter", words.say("quality." + part),
                    "found", grades(carried.quality().getOrDefault(part, Map.of()), "quality.classes")));
        }
        rows.add(Map.of("matter", words.say("quality.EFFECT"), "found", grades(carried.effect(), "quality.people")));
        return rows;
    }

    private String grades(Map<Quality, Integer> counted, String unit) {
        List<String> parts = Arrays.stream(Quality.values())
                .filter(counted::containsKey)
                .map(each -> words.say(unit, words.say("grade." + each), words.amount(counted.getOrDefault(each, 0))))
                .toList();
        return parts.isEmpty() ? words.say("quality.none") : words.joined(parts);
    }
}
